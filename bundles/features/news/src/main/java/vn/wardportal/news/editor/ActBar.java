package vn.wardportal.news.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Person;
import vn.wardportal.news.Article;

/** The bar at the foot of the form: what can be done, and what was done last. */
class ActBar extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Map<Act, Button> buttons = new EnumMap<>(Act.class);
    private final Span status = new Span();

    ActBar(Texts texts, Consumer<Act> acts) {
        addClassNames("foot-bar", "actions");
        for (Act act : Act.values()) {
            Button button = new Button(texts.get(act.key()), event -> acts.accept(act));
            button.setDisableOnClick(false);
            buttons.put(act, button);
            add(button);
        }
        destructive(Act.TRASH);
        destructive(Act.DELETE);
        status.addClassName("soft");
        status.getElement().setAttribute("role", "status");
        add(status);
    }

    /** Offers what the person may do with the article; the first of it is the plain next step. */
    void offer(Optional<Article> article, Person person, boolean writable) {
        boolean first = true;
        for (Map.Entry<Act, Button> entry : buttons.entrySet()) {
            boolean offered = entry.getKey().offered(article, person);
            Button button = entry.getValue();
            button.setVisible(offered);
            button.setEnabled(writable || entry.getKey() == Act.PREVIEW);
            button.setThemeName(ButtonVariant.LUMO_PRIMARY.getVariantName(), offered && first);
            first = first && !offered;
        }
    }

    void say(String words) {
        status.setText(words);
    }

    Button button(Act act) {
        return buttons.get(act);
    }

    String status() {
        return status.getText();
    }

    private void destructive(Act act) {
        buttons.get(act).addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
    }
}
