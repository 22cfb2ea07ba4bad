package vn.wardportal.checks;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;

/** One finding in the panel: icon and word, the sentence, the article, the quote, and what can be done. */
final class Line extends Div {

    private static final long serialVersionUID = 1L;
    private static final String SPELLING = "CK-10";

    final List<Button> buttons = new ArrayList<>();

    private final Div actions = new Div();

    Line(Panel panel, Finding finding, boolean mayAddWords) {
        Span icon = new Span(icon(finding.level()));
        icon.getElement().setAttribute("aria-hidden", "true");
        Span level = new Span(Found.TEXTS.get("checks.level." + finding.level()));
        level.addClassNames("title", finding.level() == Level.BLOCK ? "error" : "state");
        add(icon, level, sentence(panel, finding));
        finding.place()
                .map(Finding.Place::quote)
                .filter(quote -> !quote.isBlank())
                .ifPresent(this::quote);
        if (!finding.basis().isBlank()) {
            soft("(" + finding.basis() + ")");
        }
        finding.mend().ifPresent(mend -> button(mend.label(), finding, () -> panel.mend(finding)));
        if (finding.level() == Level.ASK) {
            button(Found.TEXTS.get("checks.panel.pass"), finding, () -> panel.pass(finding));
            if (finding.check().equals(SPELLING) && finding.place().isPresent() && mayAddWords) {
                button(Found.TEXTS.get("checks.panel.know"), finding, () -> panel.know(finding));
            }
        }
        actions.addClassName("actions");
        buttons.forEach(actions::add);
        actions.setVisible(!buttons.isEmpty());
        add(actions);
    }

    /** Offers to look at the file beside its copy in Unicode. */
    final void compare(Runnable act) {
        Button look = new Button(Found.TEXTS.get("checks.copy.look"), event -> act.run());
        buttons.add(look);
        actions.addComponentAsFirst(look);
        actions.setVisible(true);
    }

    /** Says that the writer passed over it, which is not enough. */
    final void passedByWriter() {
        Div words = new Div(Found.TEXTS.get("checks.panel.passedByWriter"));
        words.addClassName("warning");
        add(words);
    }

    /** What it says, as it is read out. */
    String words() {
        return getElement().getTextRecursively();
    }

    /** The button of that label. */
    Stream<Button> button(String label) {
        return buttons.stream().filter(button -> button.getText().equals(label));
    }

    /** What is about the whole leads nowhere. */
    private static Component sentence(Panel panel, Finding finding) {
        if (finding.field().isEmpty()) {
            return new Span(finding.words());
        }
        Button sentence = new Button(finding.words(), event -> panel.reveal(finding));
        sentence.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        sentence.addClassName("passage");
        sentence.setTooltipText(Found.TEXTS.get("checks.panel.reveal"));
        return sentence;
    }

    private static String icon(Level level) {
        return switch (level) {
            case BLOCK -> "✕";
            case ASK -> "?";
            case HINT -> "i";
        };
    }

    private void quote(String quote) {
        soft("“" + quote + "”");
    }

    private void soft(String words) {
        Span soft = new Span(words);
        soft.addClassName("soft");
        add(soft);
    }

    private void button(String label, Finding finding, Runnable act) {
        Button button = new Button(label, event -> act.run());
        button.setAriaLabel(label + ": " + finding.words());
        // a second press on a slow line must not decide on the next finding
        button.setDisableOnClick(true);
        buttons.add(button);
    }
}
