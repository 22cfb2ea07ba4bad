package vn.wardportal.search.index;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
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
    private static final float AS_TYPED = 1000;

    private static final float IN_ONE_PIECE = 20;
    private static final float WITHOUT_MARKS = 0.5f;
    private static final float TITLE = 3;
    private static final float SIDE_BY_SIDE = 4;
    private static final float SIDE_BY_SIDE_IN_TITLE = 8;

    private Queries() {}

    /** What has all parts of the question. */
    static Query matching(Question question) {
        return question.exact() ? all(question, Card.EXACT, Spelling::exact) : all(question, Card.ALL, Spelling::plain);
    }

    /** The same, what fits best first. Words side by side are terms of their own here: phrases would cost many times more. */
    static Query ranked(Question question) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(matching(question), Occur.MUST);
        List<String> words = question.plain();
        words.forEach(word -> prefer(query, Card.TITLE, word, TITLE));
        for (int at = 1; at < words.size(); at++) {
            String pair = Syllables.pair(words.get(at - 1), words.get(at));
            prefer(query, Card.PAIRS, pair, SIDE_BY_SIDE);
            prefer(query, Card.TITLE_PAIRS, pair, SIDE_BY_SIDE_IN_TITLE);
        }
        Query typed = all(question, Card.EXACT, Spelling::exact);
        query.add(constant(typed, question.marked() ? AS_TYPED : WITHOUT_MARKS), Occur.SHOULD);
        return query.build();
    }

    private static void prefer(BooleanQuery.Builder query, String field, String word, float weight) {
        query.add(new BoostQuery(new TermQuery(new Term(field, word)), weight), Occur.SHOULD);
    }

    /** What has all words of the question in one piece as they were typed; to order the best with. */
    static Query inOnePiece(Question question) {
        return constant(part(question.words().toList(), Card.EXACT, Spelling::exact), IN_ONE_PIECE);
    }

    /** Of the query's things only those with all of these words in these fields, and none of the hidden ones. */
    static Query within(Query query, Collection<Term> narrowing, Collection<Query> hidden) {
        BooleanQuery.Builder within = new BooleanQuery.Builder().add(query, Occur.MUST);
        narrowing.forEach(term -> within.add(new TermQuery(term), Occur.FILTER));
        hidden.forEach(things -> within.add(things, Occur.MUST_NOT));
        return within.build();
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
