package vn.wardportal.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;

/**
 * Suggests things whose titles have all words that were typed so far, the last of which may go on. What is written with the
 * marks that were typed comes first, then titles that begin so, then words side by side; of the same worth, what has no date
 * and then the newest.
 */
public final class Suggester {

    /** How many are suggested at most: more than this nobody reads while typing. */
    public static final int MOST = 8;

    /** One letter says nothing, and stands in everything. */
    private static final int SHORTEST = 2;

    private static final float AS_TYPED = 1000;
    private static final float OPENING = 16;
    private static final float SIDE_BY_SIDE = 1;
    private static final SortField NEWEST = new SortField(Card.DATE, SortField.Type.LONG, true, Long.MAX_VALUE);
    private static final Sort BEST = new Sort(SortField.FIELD_SCORE, NEWEST);

    private Suggester() {}

    /** What may be meant by that. */
    public static List<Suggestion> suggest(IndexSearcher searcher, String typed, Shown shown) throws IOException {
        Question question = Question.of(typed, false);
        List<String> words = question.words().toList();
        if (question.plain().stream().mapToInt(String::length).sum() < SHORTEST) {
            return List.of();
        }
        boolean goesOn = Spelling.inWord(typed.charAt(typed.length() - 1));
        Query query = Queries.without(shown.hidden(searcher), query(question, words, goesOn))
                .build();
        List<Suggestion> suggestions = new ArrayList<>();
        for (ScoreDoc found : searcher.search(query, MOST, BEST).scoreDocs) {
            suggestions.add(suggestion(searcher, found.doc));
        }
        return suggestions;
    }

    private static BooleanQuery.Builder query(Question question, List<String> words, boolean goesOn) {
        List<String> plain = question.plain();
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        BooleanQuery.Builder asTyped = new BooleanQuery.Builder();
        int last = words.size() - 1;
        for (int at = 0; at < words.size(); at++) {
            boolean begun = goesOn && at == last;
            query.add(word(Card.TITLE, plain.get(at), begun), Occur.FILTER);
            asTyped.add(begun ? begunExactly(words.get(at)) : exactly(words.get(at)), Occur.MUST);
            if (at > 0) {
                String pair = Syllables.pair(plain.get(at - 1), plain.get(at));
                query.add(Queries.constant(word(Card.TITLE_PAIRS, pair, begun), SIDE_BY_SIDE), Occur.SHOULD);
            }
        }
        if (question.marked()) {
            query.add(Queries.constant(asTyped.build(), AS_TYPED), Occur.SHOULD);
        }
        query.add(Queries.constant(opening(Card.opening(words)), OPENING), Occur.SHOULD);
        return query;
    }

    private static Query word(String field, String word, boolean begun) {
        Term term = new Term(field, word);
        return begun ? new PrefixQuery(term) : new TermQuery(term);
    }

    /** Looked up at each title that is found: thousands of titles may begin so, each in its own way. */
    private static Query opening(String letters) {
        BytesRefBuilder beyond = new BytesRefBuilder();
        beyond.append(new BytesRef(letters));
        beyond.append((byte) 0xFF);
        return SortedDocValuesField.newSlowRangeQuery(Card.OPENING, new BytesRef(letters), beyond.get(), true, false);
    }

    private static Query exactly(String word) {
        return new TermQuery(new Term(Card.TITLE_EXACT, Spelling.exact(word)));
    }

    /** Tones stand at the end of what is compared, and are typed before or after the letters that follow. */
    private static Query begunExactly(String word) {
        String exact = Spelling.exact(word);
        int tone = exact.length();
        while (tone > 0 && Spelling.tone(exact.charAt(tone - 1))) {
            tone--;
        }
        return new WildcardQuery(new Term(
                Card.TITLE_EXACT, exact.substring(0, tone) + WildcardQuery.WILDCARD_STRING + exact.substring(tone)));
    }

    private static Suggestion suggestion(IndexSearcher searcher, int number) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(number, leaves));
        LeafReader reader = leaf.reader();
        BinaryDocValues kept = DocValues.getBinary(reader, Card.SUGGESTION);
        SortedDocValues modules = DocValues.getSorted(reader, Card.MODULE);
        int card = number - leaf.docBase;
        if (!kept.advanceExact(card) || !modules.advanceExact(card)) {
            throw new IOException("A card of the index has no suggestion");
        }
        return Suggestion.of(
                kept.binaryValue().utf8ToString(),
                modules.lookupOrd(modules.ordValue()).utf8ToString());
    }
}
