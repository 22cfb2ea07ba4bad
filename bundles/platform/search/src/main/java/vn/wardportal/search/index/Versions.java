package vn.wardportal.search.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;

/** In which version things are in the index. */
final class Versions {

    private Versions() {}

    /** The versions of all things of that kind, by subject. */
    static Map<String, Long> of(IndexSearcher searcher, String kind) throws IOException {
        Map<String, Long> versions = new HashMap<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            BinaryDocValues subjects = DocValues.getBinary(leaf.reader(), Card.SUBJECT);
            NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), Card.VERSION);
            Bits live = leaf.reader().getLiveDocs();
            while (subjects.nextDoc() != BinaryDocValues.NO_MORE_DOCS) {
                int card = subjects.docID();
                String subject = subjects.binaryValue().utf8ToString();
                boolean there = live == null || live.get(card);
                if (there && Card.kind(subject).equals(kind) && numbers.advanceExact(card)) {
                    versions.put(subject, numbers.longValue());
                }
            }
        }
        return versions;
    }
}
