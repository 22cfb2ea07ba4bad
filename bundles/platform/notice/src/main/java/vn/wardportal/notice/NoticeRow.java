package vn.wardportal.notice;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Texts;

/** One notice of the list: bold and with a word while it is unread, so that nobody depends on the weight of letters. */
final class NoticeRow extends Div {

    private static final long serialVersionUID = 1L;

    final Button open;

    private final transient Told told;

    NoticeRow(Told told, Texts texts, Consumer<Told> opened) {
        this.told = told;
        getElement().setAttribute("role", "listitem");
        open = new Button(told.title(), event -> opened.accept(told));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        open.addClassName("subject");
        Span time = new Span(Dates.time(told.at()));
        time.addClassName("soft");
        add(open);
        if (told.unread()) {
            addClassName("unread");
            Span word = new Span(texts.get("notice.isUnread"));
            word.getElement().getThemeList().add("badge");
            add(word);
        }
        add(time);
        if (!told.text().isEmpty()) {
            Div text = new Div(told.text());
            text.addClassName("detail");
            add(text);
        }
        if (!told.outcome().isEmpty()) {
            Div outcome = new Div(texts.get("notice.settled", told.outcome()));
            outcome.addClassName("soft");
            add(outcome);
        }
    }

    Told told() {
        return told;
    }
}
