package vn.wardportal.search.index;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Questions in the index's terms. */
final class Queries {

    /** More than anything else adds up to: who types marks gets first what is written with them. */
    private static final float AS_TYPED = 2000;

    /**
     * Not 1: of a word that is required and weighs just that Lucene makes one clause, and looks at everything that has it
     * instead of passing over what cannot be among the best.
     */
    private static final float WORD = 2;

    private static final float IN_ONE_PIECE = 40;
    private static final float WITHOUT_MARKS = 1;
    private static final float TITLE = 6;
    private static final float SIDE_BY_SIDE = 8;
    private static final float SIDE_BY_SIDE_IN_TITLE = 16;

    private Queries() {}

    /** What has all parts of the question. */
    static Query matching(Question question, Collection<Query> hidden) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        parts(question).forEach(part -> query.add(part, Occur.FILTER));
        return without(hidden, query).build();
    }

    /**
     * The same with all of these words in these fields, what fits best first. All that weighs is optional, so that what
     * cannot be among the best is passed over; whatever is found has the words, and so weighs something. Words side by side
     * are terms of their own here: phrases would cost many times more.
     */
    static Query ranked(Question question, Collection<Term> narrowing, Collection<Query> hidden) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
        parts(question).forEach(part -> query.add(part, Occur.FILTER));
        narrowing.forEach(term -> query.add(new TermQuery(term), Occur.FILTER));
        question.words()
                .forEach(word ->
                        prefer(query, field(question), spelling(question).apply(word), WORD));
        List<String> words = question.plain();
        words.forEach(word -> prefer(query, Card.TITLE, word, TITLE));
        for (int at = 1; at < words.size(); at++) {
            String pair = Syllables.pair(words.get(at - 1), words.get(at));
            prefer(query, Card.PAIRS, pair, SIDE_BY_SIDE);
            prefer(query, Card.TITLE_PAIRS, pair, SIDE_BY_SIDE_IN_TITLE);
        }
        if (!question.exact()) {
            Query typed = all(question, Card.EXACT, Spelling::exact);
            query.add(constant(typed, question.marked() ? AS_TYPED : WITHOUT_MARKS), Occur.SHOULD);
        }
        return without(hidden, query).build();
    }

    private static Stream<Query> parts(Question question) {
        return question.parts().stream().map(part -> part(part.words(), field(question), spelling(question)));
    }

    private static String field(Question question) {
        return question.exact() ? Card.EXACT : Card.ALL;
    }

    private static UnaryOperator<String> spelling(Question question) {
        return question.exact() ? Spelling::exact : Spelling::plain;
    }

    private static void prefer(BooleanQuery.Builder query, String field, String word, float weight) {
        query.add(new BoostQuery(new TermQuery(new Term(field, word)), weight), Occur.SHOULD);
    }

    /** What has all words of the question in one piece as they were typed; to order the best with. */
    static Query inOnePiece(Question question) {
        return constant(part(question.words().toList(), Card.EXACT, Spelling::exact), IN_ONE_PIECE);
    }

    /** None of the hidden things. */
    static BooleanQuery.Builder without(Collection<Query> hidden, BooleanQuery.Builder query) {
        hidden.forEach(things -> query.add(things, Occur.MUST_NOT));
        return query;
    }

    private static Query all(Question question, String field, UnaryOperator<String> spelling) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        question.parts().forEach(part -> query.add(part(part.words(), field, spelling), Occur.MUST));
        return query.build();
    }

    private static Query part(List<String> words, String field, UnaryOperator<String> spelling) {
        List<String> spelled = words.stream().map(spelling).toList();
        return spelled.size() == 1
                ? new TermQuery(new Term(field, spelled.getFirst()))
                : new PhraseQuery(field, spelled.toArray(String[]::new));
    }

    /** The query, in which everything has the same weight. */
    static Query constant(Query query, float weight) {
        return new BoostQuery(new ConstantScoreQuery(query), weight);
    }
}
