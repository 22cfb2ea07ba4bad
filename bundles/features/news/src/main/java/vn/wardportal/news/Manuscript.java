package vn.wardportal.news;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.wardportal.api.check.Consent;
import vn.wardportal.api.files.Attachment;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.version.Edition;

/**
 * What an editor hands in.
 *
 * @param text the words
 * @param cover the picture
 * @param attachments the documents, in their order
 * @param consents what is stated about the persons on its pictures, by the pictures' hashes
 * @param english the same in English
 */
public record Manuscript(
        Text text,
        Optional<Cover> cover,
        List<Attachment> attachments,
        Map<String, Consent> consents,
        English english) {

    public Manuscript {
        attachments = List.copyOf(attachments);
        consents = Map.copyOf(consents);
    }

    /** One that states nothing about the persons on its pictures. */
    public Manuscript(Text text, Optional<Cover> cover, List<Attachment> attachments) {
        this(text, cover, attachments, Map.of(), English.NONE);
    }

    /** The same with other words. */
    public Manuscript with(Text other) {
        return new Manuscript(other, cover, attachments, consents, english);
    }

    /** The same with that translation. */
    public Manuscript with(English other) {
        return new Manuscript(text, cover, attachments, consents, other);
    }

    /** What a translation of just these words names. */
    public String hash() {
        return Edition.hash(Map.of(
                "title", text.title(),
                "summary", text.summary(),
                "body", text.body(),
                "alt", cover.map(Cover::alt).orElse(""),
                "caption", cover.map(Cover::caption).orElse("")));
    }

    /** Whether the Vietnamese was changed after its translation. */
    public boolean stale() {
        return english.given() && !english.of().equals(hash());
    }

    /** All clean HTML of it. */
    public String bodies() {
        return text.body() + english.body();
    }

    /** What it says about a picture. */
    public Consent consent(StoredFile picture) {
        return consents.getOrDefault(picture.hash(), Consent.UNKNOWN);
    }

    /** Whether it shows any picture. */
    public boolean pictured() {
        return cover.isPresent() || bodies().contains("<img");
    }

    /** Hashes of all files it shows or offers. */
    public List<String> files() {
        Stream<String> covers = cover.stream().map(picture -> picture.file().hash());
        Stream<String> documents =
                attachments.stream().map(document -> document.file().hash());
        return Stream.of(covers, documents, StoredFile.hashesIn(bodies()))
                .flatMap(hashes -> hashes)
                .distinct()
                .toList();
    }
}
