package vn.wardportal.api.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.wardportal.api.text.Texts;

/**
 * Says at each field of a form what is wrong with it.
 *
 * <pre>{@code
 * public void complain(Map<Enum<?>, String> mistakes) {
 *     said.show(mistakes); // new FieldMistakes<>(Field.class, this::component, texts)
 * }
 * }</pre>
 *
 * @param <F> the fields
 */
public final class FieldMistakes<F extends Enum<F>> {

    private final Class<F> fields;
    private final Function<F, Component> component;
    private final Texts texts;

    /**
     * @param fields all that there are
     * @param component where each is typed in
     * @param texts the module's words
     */
    public FieldMistakes(Class<F> fields, Function<F, Component> component, Texts texts) {
        this.fields = fields;
        this.component = component;
        this.texts = texts;
    }

    /** Says these, message keys by field, and takes back what was said before. */
    public void show(Map<Enum<?>, String> mistakes) {
        for (F field : fields.getEnumConstants()) {
            Optional<String> words = Optional.ofNullable(mistakes.get(field)).map(texts::get);
            if (component.apply(field) instanceof HasValidationProperties validated) {
                validated.setInvalid(words.isPresent());
                validated.setErrorMessage(words.orElse(""));
            }
        }
    }
}
