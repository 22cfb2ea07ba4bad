package vn.wardportal.news;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.wardportal.api.check.Consent;
import vn.wardportal.api.files.Attachment;
import vn.wardportal.api.files.StoredFile;

/**
 * What an editor hands in.
 *
 * @param text the words
 * @param cover the picture
 * @param attachments the documents, in their order
 * @param consents what is stated about the persons on its pictures, by the pictures' hashes
 */
public record Manuscript(
        Text text, Optional<Cover> cover, List<Attachment> attachments, Map<String, Consent> consents) {

    public Manuscript {
        attachments = List.copyOf(attachments);
        consents = Map.copyOf(consents);
    }

    /** One that states nothing about the persons on its pictures. */
    public Manuscript(Text text, Optional<Cover> cover, List<Attachment> attachments) {
        this(text, cover, attachments, Map.of());
    }

    /** The same with other words. */
    public Manuscript with(Text other) {
        return new Manuscript(other, cover, attachments, consents);
    }

    /** What it says about a picture. */
    public Consent consent(StoredFile picture) {
        return consents.getOrDefault(picture.hash(), Consent.UNKNOWN);
    }

    /** Whether it shows any picture. */
    public boolean pictured() {
        return cover.isPresent() || text.body().contains("<img");
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
