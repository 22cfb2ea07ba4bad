package vn.wardportal.api.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.wardportal.api.fields.Shape.Tone;
import vn.wardportal.api.fields.Shape.Type;
import vn.wardportal.api.fields.Shape.Use;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Phrase;
import vn.wardportal.api.text.Texts;

/** What contents of a declared kind say on pages of a language. */
final class ItemFacts {

    private static final Phrase NOTHING = new Phrase("", null);

    private final Declaration declared;
    private final Language language;
    private final Texts texts;

    ItemFacts(Declaration declared, Language language) {
        this.declared = declared;
        this.language = language;
        this.texts = declared.texts(language);
    }

    ItemSheet sheet(Item item) {
        Values values = item.values();
        return new ItemSheet(
                item,
                phrase(declared.title(), values),
                summary(values),
                facts(values, field -> true),
                language == Language.EN && declared.stale(values),
                declared.path());
    }

    ItemLine line(Item item) {
        Values values = item.values();
        return new ItemLine(
                item.address(), phrase(declared.title(), values), summary(values), facts(values, field -> field.shape()
                        .has(Use.LISTED)));
    }

    private Phrase summary(Values values) {
        return declared.summary().map(field -> phrase(field, values)).orElse(NOTHING);
    }

    private List<Fact> facts(Values values, Predicate<Field> wanted) {
        List<Fact> facts = new ArrayList<>();
        for (Field field : declared.fields()) {
            String kept = values.text(field);
            boolean heading = field == declared.title()
                    || declared.summary().filter(field::equals).isPresent();
            if (!heading && !kept.isEmpty() && wanted.test(field)) {
                Tone tone = field.shape().tone(kept);
                facts.add(new Fact(
                        field.shape().type(), texts.get("field." + field.column()), phrase(field, values), kept, tone));
            }
        }
        return facts;
    }

    /** Words that were not translated are marked as Vietnamese; numbers, days and choices are said in any language. */
    private Phrase phrase(Field field, Values values) {
        Type type = field.shape().type();
        String shown = FieldText.shown(field, values.text(field), texts, language);
        return type.words() ? Phrase.of(language, values.english(field), shown) : new Phrase(shown, null);
    }
}
