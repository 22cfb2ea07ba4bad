package vn.wardportal.admin.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import vn.wardportal.admin.words.Words;
import vn.wardportal.api.admin.RichTextFields.PictureTaker;
import vn.wardportal.api.files.Refused;

/** Asks for a picture and for the sentence that stands for it where it cannot be seen. */
final class PictureDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 250;

    private final transient PictureTaker pictures;
    private final transient Consumer<String> chosen;
    private final TextField seen = new TextField(Words.get("text.picture.seen"));
    private final Paragraph trouble = new Paragraph();
    private String address = "";

    PictureDialog(PictureTaker pictures, Consumer<String> chosen) {
        super(Words.get("text.picture.title"));
        this.pictures = pictures;
        this.chosen = chosen;
        trouble.addClassName("trouble");
        trouble.getElement().setAttribute("role", "alert");
        seen.setHelperText(Words.get("text.picture.hint"));
        seen.setMaxLength(LONGEST);
        seen.setWidthFull();
        Div content = new Div(upload(), seen, trouble);
        content.addClassName("rich-picture");
        add(content);
        Button insert = new Button(Words.get("text.insert"), event -> insert());
        insert.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Words.get("text.cancel"), event -> close()), insert);
    }

    private Upload upload() {
        Upload upload = new Upload(this::received);
        upload.setAcceptedMimeTypes("image/jpeg", "image/png", "image/gif");
        upload.setMaxFiles(1);
        upload.addFileRejectedListener(event -> trouble.setText(Words.get("text.picture.type")));
        upload.addFileRemovedListener(event -> address = "");
        upload.setWidthFull();
        return upload;
    }

    /** Called on the upload's own request: the person is set, the screen is not locked. */
    private void received(UploadEvent event) {
        UI screen = event.getUI();
        try (InputStream content = event.getInputStream()) {
            String taken = pictures.take(new vn.wardportal.api.files.Upload(event.getFileName(), content));
            screen.access(() -> {
                address = taken;
                trouble.setText("");
            });
        } catch (Refused refused) {
            screen.access(() -> trouble.setText(refused.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the upload " + event.getFileName(), e);
        }
    }

    private void insert() {
        if (address.isEmpty()) {
            trouble.setText(Words.get("text.picture.none"));
        } else if (seen.getValue().isBlank()) {
            seen.setInvalid(true);
            seen.setErrorMessage(Words.get("text.picture.seen.none"));
        } else {
            close();
            chosen.accept("<p><img src=\"" + escaped(address) + "\" alt=\""
                    + escaped(seen.getValue().strip()) + "\"></p>");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
