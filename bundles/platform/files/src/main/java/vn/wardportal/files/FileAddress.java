package vn.wardportal.files;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.page.PublicBytes;
import vn.wardportal.api.page.PublicBytes.BytesPath;

/** {@code /tep/<hash>/<name>}: the name is for people, the hash says which file it is. */
@Component
@BytesPath(path = "/tep")
public final class FileAddress implements PublicBytes {

    private final Sending sending;

    @Activate
    public FileAddress(@Reference Sending sending) {
        this.sending = sending;
    }

    @Override
    public Optional<Bytes> open(String below) {
        String[] parts = below.split("/", -1);
        return parts.length == 2 ? sending.whole(parts[0]) : Optional.empty();
    }
}
