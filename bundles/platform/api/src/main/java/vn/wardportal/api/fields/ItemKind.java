package vn.wardportal.api.fields;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.wardportal.api.check.Consent;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Examined.Origin;
import vn.wardportal.api.check.Examined.Passage;
import vn.wardportal.api.check.Examined.Picture;
import vn.wardportal.api.content.Kind;
import vn.wardportal.api.content.Mistakes;
import vn.wardportal.api.fields.Shape.Type;
import vn.wardportal.api.fields.Shape.Use;
import vn.wardportal.api.files.Attachment;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.text.Headings;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.RichText;
import vn.wardportal.api.text.Texts;

/** A declared kind, as what goes the approval route. */
final class ItemKind extends Kind<Values> {

    private static final int TITLE_OF_FILE = 200;

    private final Declaration declared;
    private final RichText richText;
    private final Texts texts;

    ItemKind(Declaration declared, RichText richText) {
        super(declared.name(), declared.rights(), declared.messages().in(Language.VI));
        this.declared = declared;
        this.richText = richText;
        this.texts = declared.texts(Language.VI);
    }

    @Override
    public Values clean(Values typed) {
        Map<String, String> texts = new TreeMap<>();
        for (Field field : declared.fields()) {
            texts.put(field.column(), clean(field, typed.text(field)));
            if (field.shape().has(Use.ENGLISH)) {
                texts.put(field.english(), clean(field, typed.english(field)));
            }
        }
        Values clean = typed.with(texts);
        if (declared.with(Use.ENGLISH).stream()
                .allMatch(field -> clean.english(field).isEmpty())) {
            return clean;
        }
        // a translation of the words as they were typed is one of the words as they are kept
        String of = typed.text(Values.TRANSLATED);
        return clean.with(Values.TRANSLATED, of.equals(declared.hash(typed)) ? declared.hash(clean) : of);
    }

    /** What cannot be the field's stays as it was typed, so that its author can mend it. */
    private String clean(Field field, String typed) {
        return field.shape().type() == Type.RICH
                ? Headings.anchored(richText.clean(typed))
                : FieldText.read(field, typed, texts).orElse(typed.strip());
    }

    @Override
    public Map<Enum<?>, String> mistakes(Values values) {
        Map<Enum<?>, String> found = new LinkedHashMap<>();
        for (Field field : declared.fields()) {
            boolean empty = field == declared.title() && values.text(field).isEmpty();
            if (empty || FieldText.read(field, values.text(field), texts).isEmpty()) {
                found.put(constant(field), mistake(field));
            } else if (Math.max(
                            values.text(field).length(), values.english(field).length())
                    > field.shape().longest()) {
                found.put(constant(field), module() + ".mistake.long");
            }
        }
        values.files().stream()
                .filter(file -> file.title().length() > TITLE_OF_FILE)
                .findFirst()
                .ifPresent(file -> found.put(constant(declared.title()), module() + ".mistake.long"));
        return found;
    }

    /** What keeps it from residents. */
    Map<Enum<?>, String> forResidents(Values values) {
        Map<Enum<?>, String> found = new LinkedHashMap<>(mistakes(values));
        declared.with(Use.REQUIRED).stream()
                .filter(field -> !given(field, values.text(field)))
                .forEach(field -> found.putIfAbsent(constant(field), mistake(field)));
        return found;
    }

    private static boolean given(Field field, String text) {
        return field.shape().type() == Type.RICH ? Mistakes.hasWords(text) : !text.isBlank();
    }

    private String mistake(Field field) {
        return module() + ".mistake." + field.column();
    }

    private static Enum<?> constant(Field field) {
        return (Enum<?>) field;
    }

    @Override
    public String title(Values values) {
        return values.text(declared.title());
    }

    @Override
    public Collection<String> files(Values values) {
        Stream<String> shown = bodies(values).flatMap(StoredFile::hashesIn);
        Stream<String> offered = values.files().stream().map(one -> one.file().hash());
        return Stream.concat(shown, offered).distinct().toList();
    }

    private Stream<String> bodies(Values values) {
        return declared.of(Type.RICH).stream().flatMap(field -> Stream.of(values.text(field), values.english(field)));
    }

    @Override
    public Map<String, Consent> consents(Values values) {
        return values.consents();
    }

    @Override
    public Map<String, String> fields(Values values) {
        return values.fields();
    }

    @Override
    public Values manuscript(Map<String, String> fields) {
        return Values.read(fields);
    }

    /** Words, and whatever must be said. */
    @Override
    public Examined examined(String subject, Values values) {
        List<Passage> passages = new ArrayList<>();
        for (Field field : declared.fields()) {
            if (field.shape().type().words() || field.shape().has(Use.REQUIRED)) {
                boolean rich = field.shape().type() == Type.RICH;
                String said = FieldText.read(field, values.text(field), texts)
                        .map(kept -> FieldText.shown(field, kept, texts, Language.VI))
                        .orElseGet(() -> values.text(field));
                passages.add(new Passage(field.column(), declared.label(field, Language.VI), said, rich));
            }
        }
        passages.addAll(english(values));
        List<Picture> pictures = declared.of(Type.RICH).stream()
                .flatMap(field ->
                        Picture.in(field.column(), values.text(field) + values.english(field), values.consents())
                                .stream())
                .toList();
        return new Examined(
                name(),
                subject,
                passages,
                pictures,
                values.files().stream().map(Attachment::file).toList(),
                Origin.OWN,
                Optional.empty());
    }

    /** What is translated is examined, and compared by who approves it, as well. */
    private List<Passage> english(Values values) {
        return declared.with(Use.ENGLISH).stream()
                .filter(field -> !values.english(field).isEmpty())
                .map(field -> new Passage(
                                field.english(),
                                texts.get("field." + field.english()),
                                values.english(field),
                                field.shape().type() == Type.RICH)
                        .in(Language.EN))
                .toList();
    }

    /** What lists are searched by, in one text. */
    String words(Values values) {
        return declared.with(Use.SEARCHED).stream()
                .flatMap(field -> Stream.of(values.text(field), values.english(field)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
