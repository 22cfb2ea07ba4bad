package vn.wardportal.news.editor;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.wardportal.api.admin.FileUploads;
import vn.wardportal.api.files.Files.Kind;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.text.Texts;
import vn.wardportal.news.Cover;
import vn.wardportal.news.desk.Desk;

/** The picture of the article with its words. */
class CoverField extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 480;

    final TextArea alt = new TextArea();
    final TextField caption = new TextField();
    final TextField author = new TextField();

    private final Upload upload;
    private final Div shown = new Div();
    private final Image image = new Image();
    private final Button remove;
    private final Paragraph trouble = new Paragraph();
    private transient @Nullable StoredFile file;
    private transient Runnable changed = () -> {};

    CoverField(Texts texts, Desk desk) {
        addClassName("panel");
        upload = new FileUploads(file -> desk.take(file, Kind.PICTURE), Kind.PICTURE, this::take, this::refuse)
                .field(texts.get("news.editor.coverUpload"));
        remove = new Button(texts.get("news.editor.coverRemove"), event -> show(Optional.empty()));
        remove.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        alt.setLabel(texts.get("news.editor.coverAlt"));
        alt.setHelperText(texts.get("news.editor.coverAltHint"));
        caption.setLabel(texts.get("news.editor.coverCaption"));
        caption.setHelperText(texts.get("news.editor.coverCaptionHint"));
        author.setLabel(texts.get("news.editor.coverAuthor"));
        trouble.addClassName("problem");
        image.setWidthFull();
        Stream.<HasSize>of(alt, caption, author).forEach(HasSize::setWidthFull);
        shown.add(image, alt, caption, author, remove);
        add(new H3(texts.get("news.editor.cover")), trouble, shown, upload);
        show(Optional.empty());
    }

    void show(Optional<Cover> cover) {
        trouble.setVisible(false);
        file = cover.map(Cover::file).orElse(null);
        shown.setVisible(cover.isPresent());
        cover.ifPresent(known -> {
            image.setSrc(known.file().address(SHOWN));
            image.setAlt(known.alt());
        });
        alt.setValue(cover.map(Cover::alt).orElse(""));
        caption.setValue(cover.map(Cover::caption).orElse(""));
        author.setValue(cover.map(Cover::author).orElse(""));
        changed.run();
    }

    /** Called whenever there is another picture, or none any more. */
    void onChange(Runnable work) {
        changed = work;
    }

    Optional<Cover> value() {
        return Optional.ofNullable(file)
                .map(known -> new Cover(
                        known,
                        alt.getValue().strip(),
                        caption.getValue().strip(),
                        author.getValue().strip()));
    }

    void setReadOnly(boolean readOnly) {
        alt.setReadOnly(readOnly);
        caption.setReadOnly(readOnly);
        author.setReadOnly(readOnly);
        upload.setVisible(!readOnly);
        remove.setVisible(!readOnly);
    }

    /** A new picture keeps the words of the one before: often it is the same, cut better. */
    void take(StoredFile picture) {
        show(Optional.of(new Cover(picture, alt.getValue(), caption.getValue(), author.getValue())));
    }

    private void refuse(String words) {
        trouble.setText(words);
        trouble.setVisible(true);
    }
}
