package vn.wardportal.news.editor;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.stream.Stream;
import vn.wardportal.api.admin.RichTextField;
import vn.wardportal.api.text.Texts;
import vn.wardportal.news.Text;

/** What readers read of an article: its title, which is counted, what it is about, and its text. */
final class WordsPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final int GOOD_TITLE = 90;

    final TextField title = new TextField();
    final TextArea summary = new TextArea();
    final RichTextField body;

    private final transient Texts texts;

    WordsPanel(Texts texts, RichTextField body) {
        this.texts = texts;
        this.body = body;
        title.setLabel(texts.get("news.editor.title"));
        title.addValueChangeListener(event -> count());
        summary.setLabel(texts.get("news.editor.summary"));
        summary.setHelperText(texts.get("news.editor.summaryHint"));
        summary.setMinRows(3);
        body.setLabel(texts.get("news.editor.body"));
        Stream.<HasSize>of(title, summary, body).forEach(HasSize::setWidthFull);
        addClassName("panel");
        add(title, summary, body);
        count();
    }

    void show(Text text) {
        title.setValue(text.title());
        summary.setValue(text.summary());
        body.setValue(text.body());
    }

    /** The text as it stands in the field. */
    String html() {
        return Optional.ofNullable(body.getValue()).orElse("");
    }

    void setReadOnly(boolean readOnly) {
        title.setReadOnly(readOnly);
        summary.setReadOnly(readOnly);
        body.setReadOnly(readOnly);
    }

    private void count() {
        int length = title.getValue().strip().length();
        title.setHelperText(texts.get(
                length > GOOD_TITLE ? "news.editor.titleLong" : "news.editor.titleCount", length, GOOD_TITLE));
    }
}
