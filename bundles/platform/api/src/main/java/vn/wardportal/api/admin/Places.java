package vn.wardportal.api.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;

/**
 * The fields of a form by their names, and the way to a place in one of them:
 *
 * <pre>{@code
 * Places places = new Places().add("title", title).add("body", body);
 * places.reveal(new Spot("body", "liến quan", 0), bar::say);
 * }</pre>
 */
public final class Places {

    private static final String TAG = "<[^>]*>";

    private static final int SHOWN = 60;

    /** Selects a part of a text field; what is selected is seen, read out and reached with the keys. */
    private static final String SELECT = """
            this.scrollIntoView({ block: 'center' });
            const field = this.inputElement || this.querySelector('input:not([type=file]), textarea, [tabindex]') || this;
            field.focus();
            if ($1 > 0 && field.setSelectionRange) field.setSelectionRange($0, $1);""";

    private static final Texts TEXTS = Messages.from(
                    file -> Optional.ofNullable(Places.class.getResourceAsStream(file)))
            .in(Language.VI);

    private final Map<String, Component> fields = new LinkedHashMap<>();

    /** A field of that name. */
    public Places add(String name, Component field) {
        fields.put(name, field);
        return this;
    }

    /**
     * Leads the person to a place.
     *
     * @param tell says to them, so that it is also read out, that the words are not there any more
     */
    public void reveal(Spot spot, Consumer<String> tell) {
        Optional<Component> field =
                spot.field().isEmpty() ? holding(spot) : Optional.ofNullable(fields.get(spot.field()));
        if (field.isEmpty()) {
            gone(spot, tell);
        } else if (field.get() instanceof RichTextField rich) {
            rich.reveal(spot.words(), spot.occurrence());
        } else {
            select(field.get(), spot, tell);
        }
    }

    /** Marks these passages in the formatted texts. */
    public void mark(List<String> passages) {
        rich().forEach(field -> field.mark(passages));
    }

    /** What the person selected last in one of the formatted texts; empty if nothing is. */
    public String selected() {
        return rich().map(RichTextField::selected)
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }

    /** The field where the words stand; formatted text last, since it looks for itself and says what it did not find. */
    private Optional<Component> holding(Spot spot) {
        return fields.values().stream()
                .filter(field -> !(field instanceof RichTextField))
                .filter(field -> spot.in(text(field)).isPresent())
                .findFirst()
                .or(() ->
                        rich().filter(field -> spot.in(text(field)).isPresent()).findFirst())
                .or(() -> rich().findFirst());
    }

    private void select(Component field, Spot spot, Consumer<String> tell) {
        Optional<Spot.Range> range = spot.in(text(field));
        if (range.isEmpty() && !spot.words().isBlank() && field instanceof HasValue) {
            gone(spot, tell);
        }
        field.getElement()
                .executeJs(
                        SELECT,
                        range.map(Spot.Range::start).orElse(0),
                        range.map(Spot.Range::end).orElse(0));
    }

    private void gone(Spot spot, Consumer<String> tell) {
        String words = spot.words();
        if (words.isBlank()) {
            return;
        }
        tell.accept(TEXTS.get("spot.gone", words.length() > SHOWN ? words.substring(0, SHOWN) + "…" : words));
    }

    private static String text(Component field) {
        if (field instanceof HasValue<?, ?> valued && valued.getValue() instanceof String text) {
            return field instanceof RichTextField ? text.replaceAll(TAG, " ") : text;
        }
        return "";
    }

    private Stream<RichTextField> rich() {
        return fields.values().stream().filter(RichTextField.class::isInstance).map(RichTextField.class::cast);
    }
}
