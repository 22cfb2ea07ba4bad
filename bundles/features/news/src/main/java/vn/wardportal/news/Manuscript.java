package vn.wardportal.news;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.wardportal.api.files.StoredFile;

/**
 * What an editor hands in.
 *
 * @param text the words
 * @param cover the picture
 * @param attachments the documents, in their order
 */
public record Manuscript(Text text, Optional<Cover> cover, List<Attachment> attachments) {

    public Manuscript {
        attachments = List.copyOf(attachments);
    }

    /** The same with other words. */
    public Manuscript with(Text other) {
        return new Manuscript(other, cover, attachments);
    }

    /** Hashes of all files it shows or offers. */
    public List<String> files() {
        Stream<String> covers = cover.stream().map(picture -> picture.file().hash());
        Stream<String> documents =
                attachments.stream().map(document -> document.file().hash());
        return Stream.of(covers, documents, StoredFile.hashesIn(text.body()))
                .flatMap(hashes -> hashes)
                .distinct()
                .toList();
    }
}
