package vn.wardportal.api.fields;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.wardportal.api.content.ContentRights;
import vn.wardportal.api.fields.Shape.Type;
import vn.wardportal.api.fields.Shape.Use;
import vn.wardportal.api.list.Facet;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.version.Edition;

/**
 * A kind of content by its fields, and where it stands.
 *
 * <pre>{@code
 * Declaration.of("flood.warning", Warning.class).at("/ngap", "ngap").serving("6.5", "khoản 5 Điều 6")
 * }</pre>
 *
 * @param name of the kind and of its table: {@code flood.warning}
 * @param path where residents read it: {@code /ngap}
 * @param console where staff write it, below {@code /quan-tri/}: {@code ngap}
 * @param item the item of Điều 6 that it serves: {@code 6.5}; empty if none
 * @param basis the article that asks for its fields, in Vietnamese; empty if none does
 * @param fields its fields, in the order in which they are shown
 * @param messages the module's words
 */
public record Declaration(
        String name, String path, String console, String item, String basis, List<Field> fields, Messages messages) {

    private static final String PLAIN = "[a-z][a-z0-9_]*";

    /** The columns that the table of every declared kind has. */
    private static final Set<String> TAKEN = Set.of(
            "id",
            "slug",
            "attachments",
            "consents",
            "words",
            "state",
            "version",
            "released",
            "unreviewed",
            "instead_of",
            "demo",
            "updated_at",
            "published_at",
            "withdrawn_at",
            "withdrawn_because",
            "changed",
            "address",
            "updated",
            "now",
            "published");

    public Declaration {
        fields = List.copyOf(fields);
        // they become part of SQL
        if (!name.matches(PLAIN + "\\." + PLAIN)) {
            throw new IllegalArgumentException("A kind cannot be called " + name + "; it is like flood.warning");
        }
        for (Field field : fields) {
            if (!field.column().matches(PLAIN)
                    || TAKEN.contains(field.column())
                    || field.english().equals(Values.TRANSLATED)) {
                throw new IllegalArgumentException("A field of " + name + " cannot be called " + field.name());
            }
        }
    }

    /** A kind whose fields are the constants of that enum, with the words of the enum's module. */
    public static <F extends Enum<F> & Field> Declaration of(String name, Class<F> fields) {
        List<Field> all = List.of(fields.getEnumConstants());
        String module = name.substring(0, Math.max(0, name.indexOf('.')));
        return new Declaration(name, "", "", "", "", all, CommonWords.under(module, all, Messages.of(fields)));
    }

    /** The same, read and written there. */
    public Declaration at(String site, String below) {
        return new Declaration(name, site, below, item, basis, fields, messages);
    }

    /** The same, serving an item of Điều 6. */
    public Declaration serving(String served, String article) {
        return new Declaration(name, path, console, served, article, fields, messages);
    }

    /** The module's name, with which its permissions and messages begin. */
    public String module() {
        return name.substring(0, name.indexOf('.'));
    }

    /** {@code <module>.edit} writes, {@code <module>.withdraw} takes from residents and uses the trash. */
    public ContentRights rights() {
        String withdraw = module() + ".withdraw";
        return new ContentRights(module() + ".edit", withdraw, withdraw, withdraw);
    }

    /** What one is called. */
    public Field title() {
        return fields.getFirst();
    }

    /** The sentence below what one is called. */
    public Optional<Field> summary() {
        return fields.stream().filter(field -> field.name().equals("SUMMARY")).findFirst();
    }

    /** The fields with that use. */
    public List<Field> with(Use use) {
        return fields.stream().filter(field -> field.shape().has(use)).toList();
    }

    /** The fields of that type. */
    public List<Field> of(Type type) {
        return fields.stream().filter(field -> field.shape().type() == type).toList();
    }

    /** The fields by which lists are narrowed down. */
    public List<Field> narrowing() {
        return fields.stream()
                .filter(field -> !field.shape().parameter().isEmpty())
                .toList();
    }

    /** The facet of a field. */
    public static Facet facet(Field field) {
        return new Facet(
                field.shape().parameter(),
                switch (field.shape().type()) {
                    case DAY -> Facet.Order.LATEST;
                    case CHOICE -> Facet.Order.VALUE;
                    default -> Facet.Order.MOST;
                });
    }

    /** By what a row of a file is known again. */
    public Field key() {
        return with(Use.KEY).stream().findFirst().orElseGet(this::title);
    }

    /** The module's words, asked for without the module's name. */
    public Texts texts(Language language) {
        return messages.in(language).below(module());
    }

    /** What people call a field. */
    public String label(Field field, Language language) {
        return texts(language).get("field." + field.column());
    }

    /** What a translation of just these words names. */
    public String hash(Values values) {
        Map<String, String> words = new TreeMap<>();
        with(Use.ENGLISH).forEach(field -> words.put(field.column(), values.text(field)));
        return Edition.hash(words);
    }

    /** Whether it can be read in English: it has an English title. */
    public boolean translated(Values values) {
        return !values.english(title()).isEmpty();
    }

    /** Whether the Vietnamese was changed after its translation. */
    public boolean stale(Values values) {
        return translated(values) && !values.text(Values.TRANSLATED).equals(hash(values));
    }
}
