package vn.wardportal.backup.offline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.wardportal.backup.snapshot.DatabaseCheck;
import vn.wardportal.backup.snapshot.Facts;
import vn.wardportal.backup.snapshot.Folders;
import vn.wardportal.backup.snapshot.Part;
import vn.wardportal.backup.snapshot.SnapshotReader;
import vn.wardportal.backup.snapshot.Unusable;
import vn.wardportal.backup.snapshot.Unusable.Fault;

/**
 * Unpacks a snapshot beside what is there, proves it, and says in one step that it is ready. Putting it in place is the
 * launcher's: it completes that also after a power cut.
 */
final class Restore implements SnapshotReader.Visitor {

    private static final String UNFINISHED = "restore.part";
    private static final String READY = "restore.ready";
    private static final long RESERVE = 64L << 20;

    /** A restored home holds its own data, wherever the old one kept them. */
    private static final Pattern DATA_FOLDER = Pattern.compile("(?m)^([ \\t]*data\\.folder[ \\t]*[=:])[^\\n]*$");

    private final Path home;
    private final Path staging;
    private final Predicate<String> newer;

    Restore(Path home, Predicate<String> newer) {
        this.home = home;
        this.newer = newer;
        this.staging = home.resolve(UNFINISHED);
    }

    /** Leaves the folder {@code restore.ready} in the home, or nothing. */
    void run(Path snapshot, char[] passphrase, boolean replace) throws IOException {
        if (!replace && (Files.exists(home.resolve("conf")) || Files.exists(home.resolve("data")))) {
            throw new IllegalArgumentException("There is a portal in " + home
                    + " already. Choose an empty folder, or add --replace: what is there is kept aside.");
        }
        Files.createDirectories(home);
        Folders.delete(staging);
        try {
            unpack(snapshot, passphrase);
            Folders.forceAll(staging);
            Files.move(staging, home.resolve(READY), StandardCopyOption.ATOMIC_MOVE);
            Folders.force(home);
        } catch (IOException | RuntimeException e) {
            Folders.delete(staging);
            throw e;
        }
    }

    private void unpack(Path snapshot, char[] passphrase) throws IOException {
        createPrivate();
        Map<String, String> rights = SnapshotReader.read(snapshot, passphrase, this, done -> {});
        DatabaseCheck found = DatabaseCheck.of(staging.resolve("data").resolve("db"));
        takeOwnData();
        if (posix()) {
            for (Map.Entry<String, String> right : rights.entrySet()) {
                Files.setPosixFilePermissions(
                        staging.resolve(right.getKey()), PosixFilePermissions.fromString(right.getValue()));
            }
        }
        goOnWith(passphrase);
        System.out.println("Read " + rights.size() + " files and " + found.rows() + " rows; all are whole.");
    }

    @Override
    public void begin(Facts facts) throws IOException {
        if (newer.test(facts.portal())) {
            throw new Unusable(
                    Fault.NEWER,
                    "The backup was made by portal " + facts.portal()
                            + ", which is newer than this one. Use that one.");
        }
        long room = home.toFile().getUsableSpace();
        if (room < facts.bytes() + RESERVE) {
            throw new IOException("The disk of " + home + " has " + (room >> 20) + " MiB left, " + (facts.bytes() >> 20)
                    + " MiB are needed. Make room: no space left.");
        }
        Path list = staging.resolve("data").resolve("restored-modules.txt");
        Files.createDirectories(list.getParent());
        Files.writeString(list, facts.modules());
        System.out.println("Restoring the portal " + facts.portal() + " as of " + facts.mark() + " …");
    }

    @Override
    public void file(String path, InputStream content) throws IOException {
        Path file = staging.resolve(path);
        Files.createDirectories(file.getParent());
        Files.copy(content, file);
    }

    private void takeOwnData() throws IOException {
        Path file = staging.resolve("conf").resolve("portal.conf");
        if (Files.exists(file)) {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            Files.writeString(file, DATA_FOLDER.matcher(text).replaceAll("$1 data"), StandardCharsets.UTF_8);
        }
    }

    /** The restored portal makes its next backup by itself; whoever restored it knows what opens that. */
    private void goOnWith(char[] passphrase) throws IOException {
        Path file = staging.resolve("conf").resolve("backup.passphrase");
        Files.createDirectories(file.getParent());
        Files.createFile(file);
        if (posix()) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(Part.PRIVATE));
        }
        Files.writeString(file, new String(passphrase) + "\n", StandardCharsets.UTF_8);
    }

    private void createPrivate() throws IOException {
        if (posix()) {
            Files.createDirectory(
                    staging, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectory(staging);
        }
    }

    private boolean posix() {
        return home.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
