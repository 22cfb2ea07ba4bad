package vn.wardportal.search.index;

import java.io.IOException;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;

/** Whether an index on the disk can be used. */
final class Soundness {

    private Soundness() {}

    /**
     * Reads all of its files, whose checksums tell.
     *
     * @param known whether its format is known
     * @throws IOException if it is not, or a file is damaged
     */
    static void verify(Directory directory, boolean known) throws IOException {
        if (!known) {
            throw new IOException("The index is of another format");
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
            }
        }
    }
}
