package vn.wardportal.admin.door;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.UnaryOperator;
import vn.wardportal.admin.words.Words;

/** Asks for the code of the second factor, after the password was right. */
final class CodeForm extends Div {

    private static final long serialVersionUID = 1L;

    final CodeField code = new CodeField("signin-code");
    final Button enter;
    final Paragraph trouble = new Paragraph();

    /**
     * @param entered takes the code, and answers in words why it was not right
     * @param again leads back to login and password
     */
    CodeForm(UnaryOperator<String> entered, Runnable again) {
        addClassName("password-form");
        trouble.addClassName("trouble");
        trouble.getElement().setAttribute("role", "alert");
        enter = new Button(Words.get("signin.enter"), event -> say(entered.apply(code.getValue())));
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        enter.addClickShortcut(Key.ENTER).listenOn(this);
        Button back = new Button(Words.get("signin.again"), event -> again.run());
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div actions = new Div(enter, back);
        actions.addClassName("actions");
        add(
                new H1(Words.get("signin.code.title")),
                new Paragraph(Words.get("signin.code.text")),
                trouble,
                code,
                actions);
    }

    /** Says why the code was not taken, and waits for another. */
    private void say(String words) {
        trouble.setText(words);
        code.clear();
        code.focus();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        code.focus();
    }

    /** Where a code of the second factor is typed, on whatever screen. */
    static final class CodeField extends TextField {

        private static final long serialVersionUID = 1L;
        private static final int LONGEST = 40;

        CodeField(String id) {
            super(Words.get("code"));
            setId(id);
            setHelperText(Words.get("code.hint"));
            setMaxLength(LONGEST);
            setWidthFull();
            getElement().setAttribute("autocomplete", "one-time-code");
            getElement().setAttribute("autocapitalize", "none");
        }
    }
}
