package vn.wardportal.backup;

import com.vaadin.flow.component.html.Paragraph;

/** A line that says what came of the last act; screen readers say it, too. */
final class Notice extends Paragraph {

    private static final long serialVersionUID = 1L;

    Notice() {
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void done(String words) {
        show("success", words);
    }

    void trouble(String words) {
        show("problem", words);
    }

    private void show(String kind, String words) {
        setClassName(kind);
        setText(words);
        setVisible(true);
    }
}
