package vn.wardportal.api.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.wardportal.api.data.StorageFull;
import vn.wardportal.api.files.Files.Kind;
import vn.wardportal.api.files.Refused;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;

/**
 * Takes files from the person's machine.
 *
 * <pre>{@code
 * Upload upload = new FileUploads(upload -> desk.take(upload, Kind.DOCUMENT), Kind.DOCUMENT, this::take, this::complain)
 *         .field(texts.get("flood.editor.map"));
 * }</pre>
 */
public final class FileUploads {

    private static final Texts TEXTS = Messages.from(
                    file -> Optional.ofNullable(FileUploads.class.getResourceAsStream(file)))
            .in(Language.VI);

    private final Function<vn.wardportal.api.files.Upload, StoredFile> desk;
    private final Kind kind;
    private final Consumer<StoredFile> taken;
    private final Consumer<String> refused;

    /**
     * @param desk keeps a file, or refuses it
     * @param kind what is taken
     * @param taken called on the person's screen once a file was kept
     * @param refused called there with the reason why one was not
     */
    public FileUploads(
            Function<vn.wardportal.api.files.Upload, StoredFile> desk,
            Kind kind,
            Consumer<StoredFile> taken,
            Consumer<String> refused) {
        this.desk = desk;
        this.kind = kind;
        this.taken = taken;
        this.refused = refused;
    }

    /** The field that takes them. */
    public Upload field(String label) {
        Upload upload = new Upload();
        upload.setUploadHandler(this::receive);
        upload.setUploadButton(new Button(label));
        upload.setMaxFiles(kind == Kind.PICTURE ? 1 : 20);
        if (kind == Kind.PICTURE) {
            upload.setAcceptedMimeTypes("image/jpeg", "image/png", "image/gif");
        }
        upload.addAllFinishedListener(event -> upload.clearFileList());
        Underway.follow(upload);
        return upload;
    }

    /** On the thread of the upload, so what is shown changes on the screen's own. */
    private void receive(UploadEvent event) throws IOException {
        try (InputStream content = event.getInputStream()) {
            StoredFile file = take(event.getFileName(), content);
            event.getUI().access(() -> taken.accept(file));
        } catch (Refused | StorageFull e) {
            String words = e instanceof Refused ? e.getMessage() : TEXTS.get("full");
            event.getUI().access(() -> refused.accept(words));
        }
    }

    private StoredFile take(String name, InputStream content) {
        return desk.apply(new vn.wardportal.api.files.Upload(name, content));
    }
}
