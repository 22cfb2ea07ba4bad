package vn.wardportal.search.index;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import vn.wardportal.api.text.Language;

/**
 * What of the index residents find at a moment: things of these kinds, on the days on which they are found. Days are looked
 * at in each question, so that nobody has to take anything out at midnight, nor after a night without power.
 *
 * @param kinds the kinds of running modules
 * @param moment when it is asked
 * @param language what is translated is found and shown in that one
 */
public record Shown(Set<String> kinds, Instant moment, Language language) {

    public Shown(Collection<String> kinds, Instant moment, Language language) {
        this(Set.copyOf(kinds), moment, language);
    }

    /** What is not to be shown; only things with days are in the trees that are asked for them. */
    List<Query> hidden(IndexSearcher searcher) throws IOException {
        long now = moment.toEpochMilli();
        List<Query> hidden = new ArrayList<>();
        hidden.add(LongPoint.newRangeQuery(Card.END, Long.MIN_VALUE, now));
        hidden.add(LongPoint.newRangeQuery(Card.BEGIN, now + 1, Long.MAX_VALUE));
        hidden.add(new TermQuery(new Term(Card.READER, other().name())));
        // Kinds that are away: mostly none, and then nothing has to be looked at.
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Card.KIND);
        TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
        for (BytesRef kind = each.next(); kind != null; kind = each.next()) {
            if (!kinds.contains(kind.utf8ToString())) {
                hidden.add(new TermQuery(new Term(Card.KIND, BytesRef.deepCopyOf(kind))));
            }
        }
        return hidden;
    }

    private Language other() {
        return language == Language.EN ? Language.VI : Language.EN;
    }
}
