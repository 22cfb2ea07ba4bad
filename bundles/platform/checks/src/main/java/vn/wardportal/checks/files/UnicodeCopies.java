package vn.wardportal.checks.files;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.files.Files;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.checks.encoding.Unicode;

/** Texts and tables of plain letters in an old encoding, converted for their authors to look at and send again. */
@Component(service = UnicodeCopies.class)
public final class UnicodeCopies {

    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private final Files files;
    private final Texts texts = Messages.of(UnicodeCopies.class).in(Language.VI);

    @Activate
    public UnicodeCopies(@Reference Files files) {
        this.files = files;
    }

    /** A link to the copy, if the finding is about the encoding of such a file. */
    public Optional<Anchor> of(Examined written, Finding finding) {
        return written.files().stream()
                .filter(file -> finding.field().equals(FileCheck.FIELD + file.hash()))
                .filter(file -> finding.check().equals("CK-01"))
                .filter(file -> file.type().startsWith("text/") && file.bytes() <= MOST_BYTES)
                .findFirst()
                .map(this::link);
    }

    private Anchor link(StoredFile file) {
        Anchor link = new Anchor((DownloadHandler) event -> send(file, event), texts.get("checks.file.copy"));
        link.getElement().setAttribute("download", true);
        return link;
    }

    private void send(StoredFile file, DownloadEvent event) {
        event.setFileName(file.name());
        event.setContentType(file.type() + ";charset=utf-8");
        try (OutputStream output = event.getOutputStream()) {
            output.write(converted(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("Cannot send a copy of " + file.hash(), e);
        }
    }

    byte[] converted(StoredFile file) throws IOException {
        try (InputStream stream = files.open(file.hash())) {
            return Unicode.bytes(stream.readNBytes(MOST_BYTES)).text().getBytes(StandardCharsets.UTF_8);
        }
    }
}
