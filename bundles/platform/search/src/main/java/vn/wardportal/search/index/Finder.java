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
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import vn.wardportal.api.search.Facet;
import vn.wardportal.api.text.Language;

/** Finds what fits a question. */
public final class Finder {

    /** How many of the best are put in order anew by what only a closer look tells. */
    private static final int CONSIDERED = 50;

    private Finder() {}

    /** What is in the index of these kinds for that question. */
    public static Found find(IndexSearcher searcher, Wish wish, Collection<String> kinds) throws IOException {
        if (wish.question().blank() || kinds.isEmpty()) {
            return Found.NOTHING;
        }
        List<Term> hidden = hidden(searcher, kinds);
        hidden.add(new Term(Card.READER, other(wish.language()).name()));
        Tally tally = new Tally(wish.module(), wish.narrowing());
        searcher.search(Queries.within(Queries.matching(wish.question()), List.of(), hidden), new TallyManager(tally));
        List<Hit> hits = tally.total() > wish.offset() ? hits(searcher, wish, hidden) : List.of();
        return new Found(tally.total(), tally.modules(), tally.facets(), hits);
    }

    /** Kinds in the index that are not to be shown; mostly none, and then nothing has to be looked at. */
    private static List<Term> hidden(IndexSearcher searcher, Collection<String> kinds) throws IOException {
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Card.KIND);
        List<Term> hidden = new ArrayList<>();
        TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
        for (BytesRef kind = each.next(); kind != null; kind = each.next()) {
            if (!kinds.contains(kind.utf8ToString())) {
                hidden.add(new Term(Card.KIND, kind.utf8ToString()));
            }
        }
        return hidden;
    }

    private static Language other(Language language) {
        return language == Language.EN ? Language.VI : Language.EN;
    }

    private static List<Hit> hits(IndexSearcher searcher, Wish wish, Collection<Term> hidden) throws IOException {
        Question question = wish.question();
        int last = wish.offset() + wish.limit();
        int considered = Math.max(last, CONSIDERED);
        TopDocs top = searcher.search(
                Queries.within(Queries.ranked(question), narrowing(wish), hidden),
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
     * @param language what is translated is found and shown in that one
     */
    public record Wish(
            Question question, String module, List<Facet> narrowing, int offset, int limit, Language language) {

        public Wish {
            narrowing = module.isEmpty() ? List.of() : List.copyOf(narrowing);
        }
    }
}
