package vn.wardportal.api.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.wardportal.api.files.Attachment;
import vn.wardportal.api.files.Files.Kind;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;

/** The documents below a text, each with the title residents read. */
public class AttachmentsField extends Div {

    private static final long serialVersionUID = 1L;

    private static final Texts TEXTS = Messages.from(
                    file -> Optional.ofNullable(AttachmentsField.class.getResourceAsStream(file)))
            .in(Language.VI);

    private final transient List<Line> lines = new ArrayList<>();
    private final Div list = new Div();
    private final Upload upload;
    private final Paragraph trouble = new Paragraph();
    private boolean readOnly;

    /** @param desk keeps a file, or refuses it */
    public AttachmentsField(Function<vn.wardportal.api.files.Upload, StoredFile> desk) {
        addClassName("panel");
        upload = new FileUploads(desk, Kind.DOCUMENT, this::take, this::complain).field(TEXTS.get("files.choose"));
        trouble.addClassName("problem");
        trouble.setVisible(false);
        add(new H3(TEXTS.get("files.title")), trouble, list, upload);
    }

    /** Shows these. */
    public void show(List<Attachment> attachments) {
        trouble.setVisible(false);
        lines.clear();
        list.removeAll();
        attachments.forEach(this::add);
    }

    /** What there is now. */
    public List<Attachment> value() {
        return lines.stream()
                .map(line -> new Attachment(line.file(), line.title().getValue().strip()))
                .toList();
    }

    /** Whether they can only be looked at. */
    public void setReadOnly(boolean value) {
        readOnly = value;
        upload.setVisible(!value);
        lines.forEach(line -> line.setReadOnly(value));
    }

    /** A new document is called like its file until somebody says better. */
    public void take(StoredFile file) {
        trouble.setVisible(false);
        add(new Attachment(file, file.name().replaceFirst("\\.[^.]*$", "").replace('-', ' ')));
    }

    /** Another file takes the place of the one with that hash, under the title that is written. */
    public void exchange(String hash, StoredFile file) {
        show(value().stream()
                .map(attachment ->
                        attachment.file().hash().equals(hash) ? new Attachment(file, attachment.title()) : attachment)
                .toList());
    }

    /** Says what is wrong with them. */
    public void complain(String words) {
        trouble.setText(words);
        trouble.setVisible(true);
    }

    private void add(Attachment attachment) {
        TextField title = new TextField(TEXTS.get("files.name"), attachment.title(), "");
        title.setWidthFull();
        title.setHelperText(TEXTS.get("files.kind", attachment.mark(), attachment.size()));
        Button remove = new Button(TEXTS.get("files.drop"));
        remove.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(TEXTS.get("files.drop") + ": " + attachment.title());
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
