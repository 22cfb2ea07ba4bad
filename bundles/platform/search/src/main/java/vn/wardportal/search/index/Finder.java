package vn.wardportal.search.index;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import vn.wardportal.api.search.Facet;

/** Finds what fits a question. */
public final class Finder {

    /** How many of the best are put in order anew by what only a closer look tells. */
    private static final int CONSIDERED = 50;

    private Finder() {}

    /** What is in the index for that question, of what is shown. */
    public static Found find(IndexSearcher searcher, Wish wish, Shown shown) throws IOException {
        if (wish.question().blank() || shown.kinds().isEmpty()) {
            return Found.NOTHING;
        }
        List<Query> hidden = shown.hidden(searcher);
        Tally tally = new Tally(wish.module(), wish.narrowing());
        searcher.search(Queries.matching(wish.question(), hidden), new TallyManager(tally));
        List<Hit> hits = tally.total() > wish.offset() ? hits(searcher, wish, hidden) : List.of();
        return new Found(tally.total(), tally.modules(), tally.facets(), hits);
    }

    private static List<Hit> hits(IndexSearcher searcher, Wish wish, Collection<Query> hidden) throws IOException {
        Question question = wish.question();
        int last = wish.offset() + wish.limit();
        int considered = Math.max(last, CONSIDERED);
        TopDocs top = searcher.search(
                Queries.ranked(question, narrowing(wish), hidden),
                new TopScoreDocCollectorManager(considered, considered));
        if (question.words().count() > 1) {
            top = QueryRescorer.rescore(searcher, top, Queries.inOnePiece(question), 1, last);
        }
        List<Hit> hits = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        for (int at = wish.offset(); at < Math.min(last, top.scoreDocs.length); at++) {
            hits.add(hit(searcher, stored, top.scoreDocs[at].doc, question));
        }
        return hits;
    }

    private static List<Term> narrowing(Wish wish) {
        List<Term> terms = new ArrayList<>();
        if (!wish.module().isEmpty()) {
            terms.add(new Term(Card.MODULE, wish.module()));
            wish.narrowing().forEach(facet -> terms.add(new Term(Card.FACET, Card.term(facet))));
        }
        return terms;
    }

    private static Hit hit(IndexSearcher searcher, StoredFields stored, int number, Question question)
            throws IOException {
        Document card = stored.document(number);
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(number, leaves));
        String text = card.get(Card.TEXT);
        int titleLength = card.getField(Card.TITLE_LENGTH).numericValue().intValue();
        Marks marks = Marks.of(leaf.reader(), number - leaf.docBase, text, titleLength, question);
        return new Hit(
                card.get(Card.SUBJECT),
                card.get(Card.MODULE),
                card.get(Card.ADDRESS),
                marks.title(),
                marks.passage(),
                Optional.ofNullable(card.get(Card.CATEGORY)).orElse(""),
                Optional.ofNullable(card.getField(Card.DATE))
                        .map(IndexableField::numericValue)
                        .map(Number::longValue)
                        .map(Instant::ofEpochMilli),
                card.get(Card.LANGUAGE).toLowerCase(Locale.ROOT),
                marks.written());
    }

    /**
     * What is wanted of what is found.
     *
     * @param question what is asked for
     * @param module of which module; empty for all
     * @param narrowing facets that it must have, of that module
     * @param offset how many come before
     * @param limit how many at most
     */
    public record Wish(Question question, String module, List<Facet> narrowing, int offset, int limit) {

        public Wish {
            narrowing = module.isEmpty() ? List.of() : List.copyOf(narrowing);
        }
    }
}
