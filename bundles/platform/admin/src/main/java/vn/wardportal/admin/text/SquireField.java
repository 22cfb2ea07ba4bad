package vn.wardportal.admin.text;

import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import vn.wardportal.admin.words.Words;
import vn.wardportal.api.admin.RichTextField;
import vn.wardportal.api.admin.RichTextFields.PictureTaker;
import vn.wardportal.api.text.RichText;
import vn.wardportal.api.text.RichText.Pasted;
import vn.wardportal.api.text.Texts;

/** A field for formatted text. Whatever the browser says, its value is what the server's cleaning left. */
final class SquireField extends RichTextField implements Editor.Owner {

    private static final long serialVersionUID = 1L;
    private static final int NOTICE_MILLIS = 10_000;

    /** What a text without words may still consist of. */
    private static final String WORDLESS = "(?s).*<(img|table|hr)\\b.*";

    private final transient RichText text;
    private final transient Texts notices;
    private final transient PictureTaker pictures;
    private final Editor editor = new Editor(this);
    private String current = "";
    private String selected = "";

    SquireField(RichText text, Texts notices, PictureTaker pictures) {
        this.text = text;
        this.notices = notices;
        this.pictures = pictures;
        addClassName("rich-text-field");
        setWidthFull();
        add(editor);
    }

    @Override
    public void setLabel(String label) {
        super.setLabel(label);
        editor.label(label);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        editor.lock(readOnly);
    }

    @Override
    public void reveal(String words, int occurrence) {
        editor.reveal(words, occurrence);
    }

    @Override
    public void mark(List<String> passages) {
        editor.mark(passages);
    }

    @Override
    public String selected() {
        return selected;
    }

    @Override
    public void selected(String words) {
        selected = words;
    }

    @Override
    protected String generateModelValue() {
        return current;
    }

    @Override
    protected void setPresentationValue(String value) {
        current = cleaned(value);
        editor.show(current);
    }

    @Override
    public void changed(String html) {
        if (!isReadOnly()) {
            current = cleaned(html);
            updateValue();
        }
    }

    private String cleaned(String html) {
        String clean = text.clean(html);
        boolean empty = text.plain(clean).isBlank() && !clean.matches(WORDLESS);
        return empty ? "" : clean;
    }

    @Override
    public String pasted(String html) {
        Pasted pasted = text.paste(html);
        pasted.notices().forEach(key -> tell(Words.has(key) ? Words.get(key) : notices.get(key)));
        return pasted.html();
    }

    @Override
    public void pastedTooMuch() {
        tell(Words.get("text.paste.tooMuch"));
    }

    @Override
    public void askLink(String address) {
        new LinkDialog(address, editor::linkTo).open();
    }

    @Override
    public void askTable() {
        new TableDialog(editor::insert).open();
    }

    @Override
    public void askPicture() {
        new PictureDialog(pictures, editor::insert).open();
    }

    private static void tell(String words) {
        Notification.show(words, NOTICE_MILLIS, Notification.Position.BOTTOM_START);
    }
}
