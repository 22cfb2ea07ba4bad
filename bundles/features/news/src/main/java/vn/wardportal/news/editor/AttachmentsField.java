package vn.wardportal.news.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.util.ArrayList;
import java.util.List;
import vn.wardportal.api.files.Files.Kind;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.text.Texts;
import vn.wardportal.news.Attachment;
import vn.wardportal.news.desk.Desk;

/** The documents below the article, each with the title residents read. */
class AttachmentsField extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient List<Line> lines = new ArrayList<>();
    private final Div list = new Div();
    private final Upload upload;
    private final Paragraph trouble = new Paragraph();
    private boolean readOnly;

    AttachmentsField(Texts texts, Desk desk) {
        this.texts = texts;
        addClassName("panel");
        upload = new Uploads(desk, texts, Kind.DOCUMENT, this::take, this::complain)
                .field("news.editor.attachmentUpload");
        trouble.addClassName("problem");
        trouble.setVisible(false);
        add(new H3(texts.get("news.editor.attachments")), trouble, list, upload);
    }

    void show(List<Attachment> attachments) {
        trouble.setVisible(false);
        lines.clear();
        list.removeAll();
        attachments.forEach(this::add);
    }

    List<Attachment> value() {
        return lines.stream()
                .map(line -> new Attachment(line.file(), line.title().getValue().strip()))
                .toList();
    }

    void setReadOnly(boolean value) {
        readOnly = value;
        upload.setVisible(!value);
        lines.forEach(line -> line.setReadOnly(value));
    }

    /** A new document is called like its file until somebody says better. */
    void take(StoredFile file) {
        trouble.setVisible(false);
        add(new Attachment(file, file.name().replaceFirst("\\.[^.]*$", "").replace('-', ' ')));
    }

    /** Another file takes the place of the one with that hash, under the title that is written. */
    void exchange(String hash, StoredFile file) {
        show(value().stream()
                .map(attachment ->
                        attachment.file().hash().equals(hash) ? new Attachment(file, attachment.title()) : attachment)
                .toList());
    }

    void complain(String words) {
        trouble.setText(words);
        trouble.setVisible(true);
    }

    private void add(Attachment attachment) {
        TextField title = new TextField(texts.get("news.editor.attachmentTitle"), attachment.title(), "");
        title.setWidthFull();
        title.setHelperText(texts.get("news.file", attachment.mark(), attachment.size()));
        Button remove = new Button(texts.get("news.editor.attachmentRemove"));
        remove.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(texts.get("news.editor.attachmentRemove") + ": " + attachment.title());
        Div row = new Div(title, remove);
        Line line = new Line(attachment.file(), title, remove);
        remove.addClickListener(event -> {
            lines.remove(line);
            list.remove(row);
        });
        line.setReadOnly(readOnly);
        lines.add(line);
        list.add(row);
    }

    private record Line(StoredFile file, TextField title, Button remove) {

        void setReadOnly(boolean value) {
            title.setReadOnly(value);
            remove.setVisible(!value);
        }
    }
}
