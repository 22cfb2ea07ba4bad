package vn.wardportal.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The teaching feature in versions, each with a title and a column of its own, put where a developer's portal looks. */
final class GuestBook {

    static final String ADDRESS = "/so-luu-niem";

    private final Path built;
    private final Path watched;

    /**
     * @param built the jar as it was built
     * @param watched the folder that the portal watches
     */
    GuestBook(Path built, Path watched) {
        this.built = built;
        this.watched = watched;
    }

    /** Puts the version there and answers its title. */
    String put(int version) {
        Path written = watched.resolve("sample-" + version + ".tmp");
        try (ZipFile jar = new ZipFile(built.toFile());
                OutputStream out = Files.newOutputStream(written);
                ZipOutputStream changed = new ZipOutputStream(out)) {
            for (ZipEntry entry : jar.stream().toList()) {
                byte[] content = jar.getInputStream(entry).readAllBytes();
                put(changed, entry.getName(), changed(entry.getName(), content, version));
            }
            for (int column = 2; column <= version; column++) {
                String script = "alter table note add likes" + column + " int default 0 not null";
                put(changed, "db/" + column + "-likes.sql", script.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + written, e);
        }
        try {
            Files.move(written, watched.resolve("sample-" + version + ".jar"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write into " + watched, e);
        }
        return title(version);
    }

    private static String title(int version) {
        return "Sổ lưu niệm bản " + version;
    }

    private static byte[] changed(String name, byte[] content, int version) {
        String text = new String(content, StandardCharsets.UTF_8);
        return switch (name) {
            case "META-INF/MANIFEST.MF" ->
                bytes(text.replaceAll("Bundle-Version: \\S+", "Bundle-Version: " + version + ".0.0"));
            case "messages_vi.properties" ->
                bytes(text.replaceAll("(?m)^sample.title=.*$", "sample.title=" + title(version)));
            default -> content;
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        jar.write(content);
        jar.closeEntry();
    }
}
