package vn.wardportal.backup;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.PasswordField;
import vn.wardportal.api.text.Texts;

/** Sets the passphrase: it goes in and never comes out, so it is typed twice and has to be written down. */
final class PassphraseForm extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    final PasswordField words = new PasswordField();
    final PasswordField again = new PasswordField();
    final Checkbox noted = new Checkbox();
    final Button save = new Button();
    final Notice notice = new Notice();

    private final Paragraph state = new Paragraph();
    private final transient Texts texts;
    private final transient Backups backups;

    PassphraseForm(Texts texts, Backups backups) {
        this.texts = texts;
        this.backups = backups;
        setPadding(false);
        field(words, "backup.passphrase.words");
        words.setHelperText(texts.get("backup.passphrase.hint", PassphraseFile.LEAST));
        field(again, "backup.passphrase.again");
        noted.setLabel(texts.get("backup.passphrase.noted"));
        save.setText(texts.get("backup.passphrase.save"));
        save.setId("passphrase-save");
        save.addClickListener(event -> save());
        Paragraph warning = new Paragraph(texts.get("backup.passphrase.warning"));
        warning.setClassName("problem");
        add(state, warning, new HorizontalLayout(words, again), noted, save, notice);
        show();
    }

    private void field(PasswordField field, String label) {
        field.setLabel(texts.get(label));
        field.setWidth("20rem");
        // a browser that offers to keep it would keep it on the wrong machine
        field.getElement().setAttribute("autocomplete", "off");
    }

    private void save() {
        try {
            if (!words.getValue().equals(again.getValue())) {
                throw new Trouble("backup.passphrase.differ");
            }
            if (!noted.getValue()) {
                throw new Trouble("backup.passphrase.notNoted");
            }
            backups.setPassphrase(words.getValue());
            words.clear();
            again.clear();
            noted.clear();
            notice.done(texts.get("backup.passphrase.saved"));
        } catch (Trouble e) {
            notice.trouble(Words.of(e));
        }
        show();
    }

    private void show() {
        state.setText(texts.get(backups.hasPassphrase() ? "backup.passphrase.set" : "backup.passphrase.unset"));
        state.setClassName(backups.hasPassphrase() ? "" : "problem");
    }
}
