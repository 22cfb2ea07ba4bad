package vn.wardportal.backup;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;

/** Sends a backup as it lies in the folder: sealed. */
final class SnapshotDownload implements DownloadHandler {

    private static final long serialVersionUID = 1L;

    private final transient Backups backups;
    private final String name;
    private final long bytes;
    private final transient Person person = Acting.require(Backups.PERMISSION);

    SnapshotDownload(Backups backups, Snapshot snapshot) {
        this.backups = backups;
        this.name = snapshot.name();
        this.bytes = snapshot.bytes();
    }

    @Override
    public String getUrlPostfix() {
        return name;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.setFileName(name);
        event.setContentType("application/octet-stream");
        event.setContentLength(bytes);
        // A download is a request of its own: whoever opened the view is the one who takes the backup.
        Acting.as(person, () -> send(event));
    }

    private void send(DownloadEvent event) {
        Path file = backups.takeAway(name);
        try {
            Files.copy(file, event.getOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot send the backup " + name, e);
        }
    }
}
