package vn.wardportal.api.fields;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.wardportal.api.fields.Shape.Type;
import vn.wardportal.api.list.Syllables;
import vn.wardportal.api.table.DayText;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Texts;

/** How what is typed into a field is kept, and how it is shown. */
final class FieldText {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,15}|\\d{1,3}(?:([., ])\\d{3})(?:\\1\\d{3}){0,4}");
    private static final Pattern UNIT = Pattern.compile("(?iu)\\s*(%|đồng|vnđ|vnd|đ)$");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d ().-]{5,24}\\d");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+");
    private static final int WHOLE_PERCENT = 100;

    private FieldText() {}

    /**
     * What is kept of what was typed.
     *
     * @param texts the module's Vietnamese words, by which choices are known
     * @return nothing if it cannot be that field's
     */
    static Optional<String> read(Field field, String typed, Texts texts) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Optional.of("");
        }
        return switch (field.shape().type()) {
            case LINE -> Optional.of(text.replaceAll("\\s+", " "));
            case LINES, RICH -> Optional.of(text);
            case DAY -> DayText.read(text).map(LocalDate::toString);
            case CHOICE -> choice(field, text, texts);
            case NUMBER, MONEY -> whole(text);
            case PERCENT -> whole(text).filter(number -> Long.parseLong(number) <= WHOLE_PERCENT);
            case PHONE -> Optional.of(text).filter(PHONE.asMatchPredicate());
            case EMAIL -> Optional.of(text).filter(EMAIL.asMatchPredicate());
            case LINK -> Optional.of(text).filter(FieldText::leadsAway);
        };
    }

    private static Optional<String> choice(Field field, String text, Texts texts) {
        return field.shape().choices().stream()
                .filter(one -> one.equals(text)
                        || Syllables.plain(texts.get(field.column() + "." + one))
                                .equals(Syllables.plain(text)))
                .findFirst();
    }

    private static Optional<String> whole(String text) {
        String plain = UNIT.matcher(text).replaceFirst("");
        return Optional.of(plain)
                .filter(WHOLE.asMatchPredicate())
                .map(number -> String.valueOf(Long.parseLong(number.replaceAll("\\D", ""))));
    }

    private static boolean leadsAway(String text) {
        try {
            URI uri = new URI(text);
            return uri.getHost() != null
                    && uri.getScheme() != null
                    && uri.getScheme().toLowerCase(Locale.ROOT).matches("https?");
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /**
     * What is kept, as people read it; what cannot be the field's, as it was typed.
     *
     * @param texts the module's words in their language
     */
    static String shown(Field field, String kept, Texts texts, Language language) {
        if (kept.isEmpty() || read(field, kept, texts).isEmpty()) {
            return kept;
        }
        return switch (field.shape().type()) {
            case DAY -> Dates.day(LocalDate.parse(kept));
            case CHOICE -> texts.get(field.column() + "." + kept);
            case NUMBER -> grouped(kept, language);
            case MONEY ->
                language == Language.VI ? grouped(kept, language) + " đồng" : "VND " + grouped(kept, language);
            case PERCENT -> kept + "%";
            default -> kept;
        };
    }

    /** What is kept, as a table has it, and {@link #read} reads it again. */
    static String cell(Field field, String kept, Texts texts) {
        Type type = field.shape().type();
        return type == Type.DAY || type == Type.CHOICE ? shown(field, kept, texts, Language.VI) : kept;
    }

    private static String grouped(String digits, Language language) {
        String grouped = String.format(Locale.ROOT, "%,d", Long.parseLong(digits));
        return language == Language.VI ? grouped.replace(',', '.') : grouped;
    }
}
