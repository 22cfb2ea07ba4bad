package vn.wardportal.security;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A line above a view's table that says what came of the last act; screen readers say it, too. */
final class Notice extends Div {

    private static final long serialVersionUID = 1L;

    Notice() {
        getElement().setAttribute("role", "status");
        clear();
    }

    void done(String words) {
        show("success", words);
    }

    void trouble(String words) {
        show("problem", words);
    }

    /** A password that is shown this once, set apart so that it can be selected. */
    void password(String words, String password) {
        done(words);
        Span shown = new Span(password);
        shown.addClassName("one-time-password");
        shown.getElement().getThemeList().add("badge");
        add(new Div(shown));
    }

    void clear() {
        removeAll();
        setVisible(false);
    }

    private void show(String kind, String words) {
        removeAll();
        setClassName(kind);
        add(new Span(words));
        setVisible(true);
    }
}
