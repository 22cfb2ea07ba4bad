package vn.wardportal.news.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.stream.Stream;
import vn.wardportal.api.admin.EnglishPanel;
import vn.wardportal.api.admin.Places;
import vn.wardportal.api.admin.RichTextField;
import vn.wardportal.api.text.Texts;
import vn.wardportal.news.English;
import vn.wardportal.news.Manuscript;
import vn.wardportal.news.desk.Field;

/** The article in English, and whether that says what the Vietnamese says. */
final class EnglishFields extends Div {

    private static final long serialVersionUID = 1L;

    final TextField title = new TextField();
    final TextArea summary = new TextArea();
    final RichTextField body;
    final TextArea alt = new TextArea();
    final TextField caption = new TextField();
    final EnglishPanel translation;

    EnglishFields(Texts texts, RichTextField body) {
        this.body = body;
        Texts labels = texts.below("news.editor.english");
        title.setLabel(labels.get("title"));
        summary.setLabel(labels.get("summary"));
        summary.setMinRows(2);
        body.setLabel(labels.get("body"));
        alt.setLabel(labels.get("alt"));
        caption.setLabel(labels.get("caption"));
        Stream.<HasSize>of(title, summary, body, alt, caption).forEach(HasSize::setWidthFull);
        translation = new EnglishPanel(title, summary, body, alt, caption);
        Stream.<HasValue<?, String>>of(title, summary, body, alt, caption)
                .forEach(
                        field -> field.addValueChangeListener(event -> translation.englishTyped(event.isFromClient())));
        add(translation);
    }

    /** Typing in one of these leaves the translation behind. */
    void follow(Stream<HasValue<?, String>> vietnamese) {
        vietnamese.forEach(
                field -> field.addValueChangeListener(event -> translation.vietnameseTyped(event.isFromClient())));
    }

    /** A cover has words, and what is not there has none. */
    void covered(boolean there) {
        alt.setVisible(there);
        caption.setVisible(there);
    }

    void show(Manuscript manuscript) {
        English english = manuscript.english();
        title.setValue(english.title());
        summary.setValue(english.summary());
        body.setValue(english.body());
        alt.setValue(english.alt());
        caption.setValue(english.caption());
        translation.show(english.of(), manuscript.hash());
    }

    /**
     * Who wrote nothing in English translated nothing.
     *
     * @param hash of the Vietnamese words
     */
    English value(String hash) {
        English typed = new English(
                title.getValue().strip(),
                summary.getValue().strip(),
                html(),
                alt.getValue().strip(),
                caption.getValue().strip(),
                "");
        return typed.equals(English.NONE)
                ? typed
                : new English(
                        typed.title(),
                        typed.summary(),
                        typed.body(),
                        typed.alt(),
                        typed.caption(),
                        translation.of(hash));
    }

    /** The text as it stands in the field. */
    String html() {
        return Optional.ofNullable(body.getValue()).orElse("");
    }

    void setReadOnly(boolean readOnly) {
        Stream.<HasValue<?, ?>>of(title, summary, body, alt, caption).forEach(field -> field.setReadOnly(readOnly));
        translation.setReadOnly(readOnly);
    }

    Places in(Places places) {
        return places.add("english.title", title)
                .add("english.summary", summary)
                .add("english.body", body)
                .add("english.alt", alt)
                .add("english.caption", caption);
    }

    /** Puts the text into the field of that name. */
    void mend(String field, String text) {
        switch (field) {
            case "english.title" -> title.setValue(text);
            case "english.summary" -> summary.setValue(text);
            case "english.body" -> body.setValue(text);
            case "english.alt" -> alt.setValue(text);
            case "english.caption" -> caption.setValue(text);
            default -> throw new IllegalArgumentException("An article has no text named " + field);
        }
    }

    Component component(Field field) {
        return switch (field) {
            case ENGLISH_TITLE -> title;
            case ENGLISH_SUMMARY -> summary;
            case ENGLISH_BODY -> body;
            case ENGLISH_ALT -> alt;
            case ENGLISH_CAPTION -> caption;
            default -> throw new IllegalArgumentException(field + " is not in English");
        };
    }
}
