package vn.wardportal.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.wardportal.api.files.Attachment;
import vn.wardportal.api.files.StoredFile;

/**
 * What a clerk enters of a document.
 *
 * @param heading what it is
 * @param text what it says
 * @param from the first day it is in force; absent: from the day it was issued
 * @param to the last day it is in force, if it says so
 * @param references what it rests on, replaces, amends
 * @param files its files, in their order
 */
public record Manuscript(
        Heading heading,
        Text text,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<Reference> references,
        List<Attachment> files) {

    /** One that says nothing yet. */
    public static final Manuscript BLANK = new Manuscript(
            Heading.BLANK, new Text("", "", "", "", ""), Optional.empty(), Optional.empty(), List.of(), List.of());

    public Manuscript {
        references = List.copyOf(references);
        files = List.copyOf(files);
    }

    /**
     * What a document says.
     *
     * @param summary what it is about (trích yếu)
     * @param body its text, clean HTML; empty if only its files have it
     * @param recipients who gets it, one a line
     * @param waiver why it is published though its recipients do not say so (khoản 2 Điều 9); empty if they do
     * @param source where it was taken from (khoản 4 Điều 9); empty if the ward has it at first hand
     */
    public record Text(String summary, String body, String recipients, String waiver, String source) {

        Text with(String other) {
            return new Text(summary, other, recipients, waiver, source);
        }
    }

    /** The same with another body. */
    public Manuscript withBody(String body) {
        return new Manuscript(heading, text.with(body), from, to, references, files);
    }

    /** From when it is in force. */
    public Optional<LocalDate> begins() {
        return from.or(heading::issued);
    }

    /** What it is called, with what it is about. */
    public String title() {
        return heading.name().isEmpty() ? text.summary() : heading.name() + ": " + text.summary();
    }

    /** Hashes of all files it shows or offers. */
    public List<String> hashes() {
        return Stream.concat(files.stream().map(file -> file.file().hash()), StoredFile.hashesIn(text.body()))
                .distinct()
                .toList();
    }
}
