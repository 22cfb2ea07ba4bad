package vn.wardportal.search.index;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import vn.wardportal.api.search.Facet;
import vn.wardportal.api.search.Findable;
import vn.wardportal.api.search.Findable.Passage;
import vn.wardportal.api.search.Findable.Translation;
import vn.wardportal.api.text.Language;

/**
 * What the index keeps of one thing. Its words stand in one text, title first: without marks and with their places, to be
 * found and marked; as they are written; and two by two, since most Vietnamese words are two syllables that mean nothing apart.
 */
public final class Card {

    /** A version of what is not all in the index yet. */
    public static final long UNFINISHED = -1;

    static final String SUBJECT = "subject";
    static final String KIND = "kind";
    static final String MODULE = "module";
    static final String VERSION = "version";
    static final String FACET = "facet";
    static final String ALL = "all";
    static final String EXACT = "exact";
    static final String TITLE = "title";
    static final String PAIRS = "pairs";
    static final String TITLE_PAIRS = "titlePairs";
    static final String TITLE_EXACT = "titleExact";
    static final String OPENING = "opening";
    static final String SUGGESTION = "suggestion";
    static final String TEXT = "text";
    static final String TITLE_LENGTH = "titleLength";
    static final String ADDRESS = "address";
    static final String DATE = "date";
    static final String LANGUAGE = "language";
    static final String CATEGORY = "category";
    static final String BEGIN = "begin";
    static final String END = "end";

    /** In which language alone it is shown; absent on the only card of a thing. */
    static final String READER = "reader";

    /** Letters of one thing that can be found, and those of them that can be shown. */
    private static final int FOUND = 400_000;

    private static final int SHOWN = 40_000;

    /** Letters of a title with which it is asked for as it begins. */
    private static final int OPENED = 60;

    private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, false);
    private static final FieldType ORDERED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);
    private static final FieldType WEIGHED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);

    private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS, true);

    private final Document document = new Document();

    private Card() {}

    /**
     * The cards of that thing: one, or one for each language if it was translated. The English one has the Vietnamese words
     * below its own, so that it is found by both.
     *
     * @param module whose it is
     * @param files what its files say
     * @param version its version, or {@link #UNFINISHED}
     */
    static List<Document> of(String module, Findable findable, List<String> files, long version) {
        String text = text(findable.summary(), findable.passages(), files);
        Document card = of(module, findable, findable.title(), text, version);
        if (findable.english().isEmpty()) {
            return List.of(card);
        }
        Translation english = findable.english().get();
        String both = text(english.summary(), english.passages(), List.of(findable.title(), text));
        Document twin = of(module, findable.in(Language.EN), english.title(), both, version);
        card.add(new StringField(READER, Language.VI.name(), Field.Store.NO));
        twin.add(new StringField(READER, Language.EN.name(), Field.Store.NO));
        return List.of(card, twin);
    }

    /** @param text everything that it says after its title */
    private static Document of(String module, Findable findable, String title, String text, long version) {
        Card card = new Card();
        String subject = findable.stamp().subject();
        card.names(module, subject, version);
        card.words(Spelling.composed(title.strip()), Spelling.composed(text));
        for (Facet facet : findable.facets()) {
            card.facet(facet);
        }
        card.stored(ADDRESS, findable.address());
        card.stored(LANGUAGE, findable.language().name());
        card.document.add(new BinaryDocValuesField(SUGGESTION, new BytesRef(Suggestion.kept(title, findable))));
        findable.date().map(Instant::toEpochMilli).ifPresent(card::date);
        findable.days().begin().ifPresent(begin -> card.document.add(new LongPoint(BEGIN, begin.toEpochMilli())));
        findable.days().end().ifPresent(end -> card.document.add(new LongPoint(END, end.toEpochMilli())));
        return card.document;
    }

    private void names(String module, String subject, long version) {
        document.add(new StringField(SUBJECT, subject, Field.Store.YES));
        document.add(new BinaryDocValuesField(SUBJECT, new BytesRef(subject)));
        document.add(new NumericDocValuesField(VERSION, version));
        document.add(new StringField(KIND, kind(subject), Field.Store.NO));
        document.add(new StringField(MODULE, module, Field.Store.YES));
        document.add(new SortedDocValuesField(MODULE, new BytesRef(module)));
    }

    private void words(String title, String text) {
        String all = title + "\n" + text;
        String found = all.length() > FOUND ? all.substring(0, FOUND) : all;
        document.add(new Field(ALL, found, PLACED));
        document.add(new Field(EXACT, found, ORDERED));
        document.add(new Field(PAIRS, found, COUNTED));
        document.add(new Field(TITLE, title, WEIGHED));
        document.add(new Field(TITLE_PAIRS, title, COUNTED));
        document.add(new Field(TITLE_EXACT, title, COUNTED));
        document.add(new SortedDocValuesField(OPENING, new BytesRef(opening(Spelling.words(title)))));
        stored(TEXT, found.length() > SHOWN ? found.substring(0, SHOWN) : found);
        document.add(new StoredField(TITLE_LENGTH, title.length()));
    }

    private void facet(Facet facet) {
        String term = term(facet);
        document.add(new StringField(FACET, term, Field.Store.NO));
        document.add(new SortedSetDocValuesField(FACET, new BytesRef(term)));
        if (facet.field().equals(Facet.CATEGORY)) {
            stored(CATEGORY, facet.value());
        }
    }

    private void date(long millis) {
        document.add(new StoredField(DATE, millis));
        document.add(new NumericDocValuesField(DATE, millis));
    }

    private void stored(String field, String value) {
        document.add(new StoredField(field, value));
    }

    /** How a title of these words begins; a number that stands first, as the code of a procedure, is passed over. */
    static String opening(List<String> words) {
        List<String> lettered = words.stream()
                .dropWhile(word -> word.chars().noneMatch(Character::isLetter))
                .toList();
        String plain = (lettered.isEmpty() ? words : lettered)
                .stream().map(Spelling::plain).collect(Collectors.joining(" "));
        return plain.length() > OPENED ? plain.substring(0, OPENED) : plain;
    }

    /** What a subject begins with. */
    static String kind(String subject) {
        return subject.substring(0, Math.max(0, subject.indexOf('/')));
    }

    /** The facet as one word of the index. */
    static String term(Facet facet) {
        return facet.field() + "=" + facet.value();
    }

    /** The facet that is such a word. */
    static Facet facet(String term) {
        int equals = term.indexOf('=');
        return new Facet(term.substring(0, equals), term.substring(equals + 1));
    }

    private static FieldType type(IndexOptions options, boolean withoutLength) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(withoutLength);
        type.freeze();
        return type;
    }

    /** All that a thing says after its title. */
    private static String text(String summary, List<Passage> passages, List<String> files) {
        StringBuilder text = new StringBuilder(summary.strip());
        passages.forEach(passage ->
                text.append('\n').append((passage.html() ? PlainText.of(passage.text()) : passage.text()).strip()));
        files.forEach(file -> text.append('\n').append(file));
        return text.toString().strip();
    }
}
