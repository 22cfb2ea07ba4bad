package vn.wardportal.directory;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Stream;
import vn.wardportal.api.text.Texts;
import vn.wardportal.directory.Details.Words;

/** The words of an entry in one language. */
final class WordsFields extends Div {

    private static final long serialVersionUID = 1L;

    final TextField name = new TextField();
    final TextField title = new TextField();
    final TextArea work = new TextArea();
    final TextField room = new TextField();
    final TextField hours = new TextField();

    /**
     * @param texts the labels, below the key of their language
     * @param person whether they are about a person, who has an office
     * @param changed told when the person typed something else
     */
    WordsFields(Texts texts, boolean person, Runnable changed) {
        name.setLabel(texts.get(person ? "person" : "name"));
        title.setLabel(texts.get("title"));
        work.setLabel(texts.get("work"));
        work.setMinRows(2);
        room.setLabel(texts.get("room"));
        hours.setLabel(texts.get("hours"));
        title.setVisible(person);
        Stream.of(name, title, room, hours).forEach(field -> {
            field.setWidthFull();
            field.addValueChangeListener(event -> tell(event.isFromClient(), changed));
        });
        work.setWidthFull();
        work.addValueChangeListener(event -> tell(event.isFromClient(), changed));
        add(name, title, work, room, hours);
    }

    private static void tell(boolean typed, Runnable changed) {
        if (typed) {
            changed.run();
        }
    }

    void show(Words words) {
        name.setValue(words.name());
        title.setValue(words.title());
        work.setValue(words.work());
        room.setValue(words.room());
        hours.setValue(words.hours());
    }

    Words value() {
        return new Words(name.getValue(), title.getValue(), work.getValue(), room.getValue(), hours.getValue());
    }

    void setReadOnly(boolean readOnly) {
        Stream.of(name, title, room, hours).forEach(field -> field.setReadOnly(readOnly));
        work.setReadOnly(readOnly);
    }
}
