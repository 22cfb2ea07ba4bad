package vn.wardportal.files;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.wardportal.api.files.Files.Kind;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.files.Upload;
import vn.wardportal.testing.FixedClock;
import vn.wardportal.testing.RecordedAudit;
import vn.wardportal.testing.TestDatabase;

/** The services of this bundle over a database in memory and a folder, with a clock that stands. */
final class Store implements AutoCloseable {

    private final FixedClock clock = FixedClock.at("2026-11-24T01:00:00Z");
    private final TestDatabase database = TestDatabase.of(Archive.class);

    final RecordedAudit audit = new RecordedAudit();
    final Archive archive;
    final Scanner scanner;
    final KeptFiles files;
    final Sending sending;
    final FileAddress fileAddress;
    final PictureAddress pictureAddress;

    Store(Path folder) {
        this(folder, Optional.empty());
    }

    Store(Path folder, Optional<Clamav> daemon) {
        archive = new Archive(database, clock, folder);
        scanner = new Scanner(database, audit, daemon);
        files = new KeptFiles(archive, scanner);
        sending = new Sending(archive);
        fileAddress = new FileAddress(sending);
        pictureAddress = new PictureAddress(sending);
    }

    StoredFile document(String name, byte[] content) {
        return files.store(new Upload(name, new ByteArrayInputStream(content)), Kind.DOCUMENT);
    }

    StoredFile document(String name, String content) {
        return document(name, content.getBytes(StandardCharsets.UTF_8));
    }

    StoredFile picture(String name, byte[] content) {
        return files.store(new Upload(name, new ByteArrayInputStream(content)), Kind.PICTURE);
    }

    void keep(String owner, boolean visible, String... hashes) {
        database.write(handle -> {
            files.keep(handle, owner, List.of(hashes), visible);
            return true;
        });
    }

    void pass(Duration time) {
        clock.pass(time);
    }

    @Override
    public void close() {
        database.close();
    }
}
