package vn.wardportal.admin.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import vn.wardportal.admin.words.Words;

/** Asks where a link leads. */
final class LinkDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** A page of this site, an outside page, a mail address or a telephone number. */
    private static final String GOOD = "(/|#|https?://|mailto:|tel:).+|/";

    private final TextField address = new TextField(Words.get("text.link.address"));
    private final transient Consumer<String> chosen;

    LinkDialog(String current, Consumer<String> chosen) {
        super(Words.get("text.link.title"));
        this.chosen = chosen;
        address.setValue(current);
        address.setHelperText(Words.get("text.link.hint"));
        address.setWidth("min(26rem, 100%)");
        // so that Enter sends what was typed, not what stood there before
        address.setValueChangeMode(ValueChangeMode.EAGER);
        address.focus();
        Button set = new Button(Words.get("text.link.set"), event -> set());
        set.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        address.addKeyDownListener(Key.ENTER, event -> set());
        add(address);
        getFooter().add(new Button(Words.get("text.cancel"), event -> close()));
        if (!current.isEmpty()) {
            getFooter().add(new Button(Words.get("text.link.remove"), event -> answer("")));
        }
        getFooter().add(set);
    }

    private void set() {
        String value = withScheme(address.getValue().strip());
        if (value.matches(GOOD)) {
            answer(value);
        } else {
            address.setInvalid(true);
            address.setErrorMessage(Words.get("text.link.wrong"));
        }
    }

    private static String withScheme(String value) {
        if (value.matches("(?i)(www\\.|[a-z0-9-]+(\\.[a-z0-9-]+)*\\.(vn|com|org|net)(/|$)).*")) {
            return "https://" + value;
        }
        return value.matches("[^\\s@:/]+@[^\\s@/]+") ? "mailto:" + value : value;
    }

    private void answer(String value) {
        close();
        chosen.accept(value);
    }
}
