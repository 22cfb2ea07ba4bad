package vn.wardportal.api.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.wardportal.api.check.Examined.Picture;
import vn.wardportal.api.fields.Declaration;
import vn.wardportal.api.fields.Field;
import vn.wardportal.api.fields.Items;
import vn.wardportal.api.fields.Shape.Type;
import vn.wardportal.api.fields.Shape.Use;
import vn.wardportal.api.fields.Values;
import vn.wardportal.api.files.Files.Kind;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Texts;

/** The fields of a declared kind: a panel of its own words, its documents, the persons on its pictures, its English words. */
public final class ItemForm extends Div implements RoutedForm<Values> {

    private static final long serialVersionUID = 1L;

    /** The documents. */
    public final AttachmentsField files;

    /** The persons on the pictures. */
    public final ConsentField people;

    /** The English words; absent where no field has any. */
    public final transient Optional<EnglishPanel> translation;

    private final transient Declaration declared;
    private final transient Texts texts;
    private final transient Map<String, ItemInput> inputs = new LinkedHashMap<>();

    ItemForm(Items items, WritingTools tools) {
        declared = items.declared();
        texts = declared.messages().in(Language.VI);
        ItemInputs made = new ItemInputs(items, tools);
        Div own = new Div();
        own.addClassName("panel");
        for (Field field : declared.fields()) {
            own.add(put(field.column(), made.of(field, field.column())));
        }
        List<Component> english = new ArrayList<>();
        for (Field field : declared.with(Use.ENGLISH)) {
            english.add(put(field.english(), made.of(field, field.english())));
        }
        translation =
                english.isEmpty() ? Optional.empty() : Optional.of(new EnglishPanel(english.toArray(Component[]::new)));
        files = new AttachmentsField(upload -> items.desk().take(upload, Kind.DOCUMENT));
        people = new ConsentField(items.desk()::stated);
        people.setVisible(!declared.of(Type.RICH).isEmpty());
        add(own, files, people);
        translation.ifPresent(this::add);
        translation.ifPresent(this::follow);
        declared.of(Type.RICH).forEach(field -> {
            input(field.column()).whenTyped(byPerson -> people.pictures(pictures()));
            inputs.computeIfPresent(field.english(), (name, input) -> {
                input.whenTyped(byPerson -> people.pictures(pictures()));
                return input;
            });
        });
    }

    private Component put(String column, ItemInput input) {
        inputs.put(column, input);
        return input.component();
    }

    private void follow(EnglishPanel panel) {
        for (Field field : declared.with(Use.ENGLISH)) {
            input(field.column()).whenTyped(panel::vietnameseTyped);
            input(field.english()).whenTyped(panel::englishTyped);
        }
    }

    private ItemInput input(String column) {
        return Optional.ofNullable(inputs.get(column))
                .orElseThrow(() -> new IllegalArgumentException(declared.name() + " has no field named " + column));
    }

    /** The field of that column, for tests. */
    public HasValue<?, ?> field(String column) {
        return (HasValueAndElement<?, ?>) input(column).component();
    }

    /** Puts a text into the field of that column, as a version keeps it. */
    public void type(String column, String text) {
        input(column).show(text);
    }

    @Override
    public void show(Values values) {
        inputs.forEach((column, input) -> input.show(values.text(column)));
        files.show(values.files());
        people.show(pictures(), values.consents());
        translation.ifPresent(panel -> panel.show(values.text(Values.TRANSLATED), declared.hash(values)));
        complain(Map.of());
    }

    @Override
    public Values value() {
        Map<String, String> typed = new TreeMap<>();
        inputs.forEach((column, input) -> typed.put(column, input.text()));
        Values values = new Values(typed, files.value(), people.value());
        // who wrote nothing in English translated nothing
        boolean translated = declared.with(Use.ENGLISH).stream()
                .anyMatch(field -> !values.english(field).isEmpty());
        return translation
                .filter(panel -> translated)
                .map(panel -> values.with(Values.TRANSLATED, panel.of(declared.hash(values))))
                .orElse(values);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        inputs.values().forEach(input -> input.setReadOnly(readOnly));
        files.setReadOnly(readOnly);
        people.setReadOnly(readOnly);
        translation.ifPresent(panel -> panel.setReadOnly(readOnly));
    }

    @Override
    public Places places() {
        Places places = new Places();
        inputs.forEach((column, input) -> places.add(column, input.component()));
        return places.add("consents", people);
    }

    @Override
    public void mend(String field, String text) {
        input(field).show(text);
    }

    @Override
    public String heading() {
        return declared.title().column();
    }

    @Override
    public void exchange(String hash, StoredFile file) {
        files.exchange(hash, file);
    }

    @Override
    public void complain(Map<Enum<?>, String> mistakes) {
        for (Field field : declared.fields()) {
            Optional<String> words =
                    Optional.ofNullable(mistakes.get((Enum<?>) field)).map(texts::get);
            if (input(field.column()).component() instanceof HasValidationProperties validated) {
                validated.setInvalid(words.isPresent());
                validated.setErrorMessage(words.orElse(""));
            }
        }
    }

    /** Hashes of the pictures there are now. */
    private List<String> pictures() {
        return declared.of(Type.RICH).stream()
                .flatMap(field -> List.of(field.column(), field.english()).stream())
                .filter(inputs::containsKey)
                .flatMap(column -> Picture.in(column, input(column).text(), Map.of()).stream())
                .map(shown -> shown.file().hash())
                .distinct()
                .toList();
    }
}
