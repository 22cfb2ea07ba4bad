package vn.wardportal.procedures.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import vn.wardportal.api.data.StorageFull;
import vn.wardportal.api.files.Files.Kind;
import vn.wardportal.api.files.Refused;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.text.Texts;
import vn.wardportal.procedures.FormFile;
import vn.wardportal.procedures.desk.Desk;

/** The forms to download, each with the title residents read. */
final class FormsField extends RowsField<FormFile> {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient Desk desk;
    private final Upload upload = new Upload();

    FormsField(Texts texts, Desk desk) {
        super(texts, "forms");
        this.texts = texts;
        this.desk = desk;
        add.setVisible(false);
        upload.setUploadHandler(this::receive);
        upload.setUploadButton(new Button(texts.get("procedures.editor.forms.add")));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        add(upload);
    }

    /** On the thread of the upload, so what is shown changes on the screen's own. */
    private void receive(UploadEvent event) throws IOException {
        try (InputStream content = event.getInputStream()) {
            StoredFile file =
                    desk.take(new vn.wardportal.api.files.Upload(event.getFileName(), content), Kind.DOCUMENT);
            event.getUI().access(() -> take(file));
        } catch (Refused | StorageFull e) {
            String words = e instanceof Refused ? e.getMessage() : texts.get("procedures.refused.FULL");
            event.getUI().access(() -> complain(words));
        }
    }

    /** A new form is called like its file until somebody says better. */
    void take(StoredFile file) {
        List<FormFile> all = new ArrayList<>(value());
        all.add(new FormFile(file, file.name().replaceFirst("\\.[^.]*$", "").replace('-', ' ')));
        show(all);
    }

    @Override
    void setReadOnly(boolean value) {
        super.setReadOnly(value);
        add.setVisible(false);
        upload.setVisible(!value);
    }

    /** A form begins with its file. */
    @Override
    FormFile blank() {
        throw new UnsupportedOperationException("A form begins with its file");
    }

    @Override
    Line<FormFile> line(FormFile form) {
        TextField title = new TextField(texts.get("procedures.editor.forms.title"), form.title(), "");
        title.setHelperText(texts.get("procedures.file", form.mark(), form.size()));
        return new Line<>() {
            @Override
            public List<Component> fields() {
                return List.of(title);
            }

            @Override
            public FormFile value() {
                return new FormFile(form.file(), title.getValue());
            }

            @Override
            public void setReadOnly(boolean value) {
                title.setReadOnly(value);
            }
        };
    }
}
