package vn.wardportal.news.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import vn.wardportal.api.data.StorageFull;
import vn.wardportal.api.files.Files.Kind;
import vn.wardportal.api.files.Refused;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.text.Texts;
import vn.wardportal.news.desk.Desk;

/** Takes files from the person's machine. */
final class Uploads {

    private final Desk desk;
    private final Texts texts;
    private final Kind kind;
    private final Consumer<StoredFile> taken;
    private final Consumer<String> refused;

    Uploads(Desk desk, Texts texts, Kind kind, Consumer<StoredFile> taken, Consumer<String> refused) {
        this.desk = desk;
        this.texts = texts;
        this.kind = kind;
        this.taken = taken;
        this.refused = refused;
    }

    /** The field that takes them. */
    Upload field(String label) {
        Upload upload = new Upload();
        upload.setUploadHandler(this::receive);
        upload.setUploadButton(new Button(texts.get(label)));
        upload.setMaxFiles(kind == Kind.PICTURE ? 1 : 20);
        if (kind == Kind.PICTURE) {
            upload.setAcceptedMimeTypes("image/jpeg", "image/png", "image/gif");
        }
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    /** On the thread of the upload, so what is shown changes on the screen's own. */
    private void receive(UploadEvent event) throws IOException {
        try (InputStream content = event.getInputStream()) {
            StoredFile file = take(event.getFileName(), content);
            event.getUI().access(() -> taken.accept(file));
        } catch (Refused | StorageFull e) {
            String words = e instanceof Refused ? e.getMessage() : texts.get("news.refused.FULL");
            event.getUI().access(() -> refused.accept(words));
        }
    }

    private StoredFile take(String name, InputStream content) {
        return desk.take(new vn.wardportal.api.files.Upload(name, content), kind);
    }
}
