package vn.wardportal.api.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Optional;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;

/**
 * The English words of something that is written, and whether they say the same as its Vietnamese words. What is kept with
 * a translation is the hash of the Vietnamese words that it translates ({@code Edition.hash}): it is older as soon as those
 * say something else. The form tells it when one or the other was typed:
 *
 * <pre>{@code
 * title.addValueChangeListener(event -> english.vietnameseTyped(event.isFromClient()));
 * new English(titleInEnglish.getValue(), english.of(words.hash()));
 * }</pre>
 */
public final class EnglishPanel extends Div {

    private static final long serialVersionUID = 1L;

    /** Whether the author says that both say the same. */
    public final Checkbox current = new Checkbox();

    private String shown = "";

    /** @param fields where the English words are typed */
    public EnglishPanel(Component... fields) {
        Texts texts = Messages.from(file -> Optional.ofNullable(EnglishPanel.class.getResourceAsStream(file)))
                .in(Language.VI);
        current.setLabel(texts.get("english.current"));
        addClassName("panel");
        add(new H3(texts.get("english.title")));
        add(fields);
        add(current);
    }

    /**
     * Shows how the translation stands.
     *
     * @param of the hash that is kept with it; empty if there is none
     * @param hash of the Vietnamese words
     */
    public void show(String of, String hash) {
        shown = of;
        current.setValue(of.equals(hash));
    }

    /** The hash to be kept with the translation, of Vietnamese words with that one. */
    public String of(String hash) {
        if (current.getValue()) {
            return hash;
        }
        return shown.equals(hash) ? "" : shown;
    }

    /** The Vietnamese moves on, and leaves its translation behind. */
    public void vietnameseTyped(boolean byPerson) {
        if (byPerson) {
            current.setValue(false);
        }
    }

    /** Whoever writes the translation anew brings it along. */
    public void englishTyped(boolean byPerson) {
        if (byPerson) {
            current.setValue(true);
        }
    }

    /** Whether it can only be read. */
    public void setReadOnly(boolean readOnly) {
        current.setReadOnly(readOnly);
    }
}
