package vn.wardportal.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/**
 * Cards of one module, which lie side by side in each part of an index: so they are counted together and not one by one.
 *
 * @param module whose they are
 * @param end the number after the last of them
 */
record Stretch(String module, int end) {

    /** How an index has to be sorted for that. */
    static final Sort ORDER = new Sort(new SortField(Card.MODULE, SortField.Type.STRING));

    /** Those of a part, in the order of their cards. */
    static List<Stretch> of(LeafReader part) throws IOException {
        List<Stretch> stretches = new ArrayList<>();
        Terms modules = part.terms(Card.MODULE);
        TermsEnum each = modules == null ? TermsEnum.EMPTY : modules.iterator();
        PostingsEnum cards = null;
        String module = "";
        for (BytesRef next = each.next(); next != null; next = each.next()) {
            cards = each.postings(cards, PostingsEnum.NONE);
            int first = cards.nextDoc();
            if (first != DocIdSetIterator.NO_MORE_DOCS && first > 0) {
                stretches.add(new Stretch(module, first));
            }
            module = next.utf8ToString();
        }
        stretches.add(new Stretch(module, part.maxDoc()));
        return stretches;
    }
}
