package vn.wardportal.corrections.desk;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vn.wardportal.api.text.Texts;

/** Asks for the one text that an act needs: an answer, a reason. */
final class WordsDialog extends FieldsDialog {

    private static final long serialVersionUID = 1L;

    final TextArea words;

    /**
     * @param title what the act is called
     * @param label what is asked for
     * @param helper who will read it
     */
    WordsDialog(Texts texts, String title, String label, String helper, Consumer<WordsDialog> work) {
        super(texts, title);
        words = area(label, helper);
        words.setMinRows(4);
        ask(words);
        onConfirm(() -> work.accept(this));
    }

    String value() {
        return words.getValue().strip();
    }
}
