package vn.wardportal.documents.editor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Texts;
import vn.wardportal.documents.DocumentNumber;
import vn.wardportal.documents.Heading;
import vn.wardportal.documents.Manuscript;
import vn.wardportal.documents.Reference;
import vn.wardportal.documents.Secrecy;
import vn.wardportal.documents.parser.Parsed;

/** What was read from a document's text, field by field, beside what the form says already. */
final class Proposals {

    private static final int SHOWN = 160;

    private final Texts texts;
    private final DocumentForm form;
    private final List<Proposal> all = new ArrayList<>();

    Proposals(Texts texts, DocumentForm form) {
        this.texts = texts;
        this.form = form;
    }

    /** Those that would change something. */
    List<Proposal> of(Parsed parsed) {
        Manuscript written = form.value();
        Heading heading = written.heading();
        add("number", parsed.number().map(DocumentNumber::text), heading.number(), form.heading.number::setValue);
        add("kind", parsed.kind(), heading.kind(), value -> HeadingFields.choose(form.heading.kind, value));
        add("issuer", parsed.issuer(), heading.issuer(), value -> HeadingFields.choose(form.heading.issuer, value));
        add("place", parsed.place(), heading.place(), value -> HeadingFields.choose(form.heading.place, value));
        day("issued", parsed.issued(), heading.issued(), form.heading.issued::setValue);
        add("summary", parsed.summary(), written.text().summary(), form.summary::setValue);
        add("signer", parsed.signer(), heading.signer(), value -> HeadingFields.choose(form.heading.signer, value));
        add(
                "signerTitle",
                parsed.signerTitle(),
                heading.signerTitle(),
                value -> HeadingFields.choose(form.heading.signerTitle, value));
        day("from", parsed.from(), written.from(), form.from::setValue);
        add("recipients", parsed.recipients(), written.text().recipients(), form.recipients::setValue);
        if (parsed.secrecy() != Secrecy.NONE) {
            String said = heading.secrecy() == Secrecy.NONE
                    ? ""
                    : texts.get(heading.secrecy().key());
            add(
                    "secrecy",
                    Optional.of(texts.get(parsed.secrecy().key())),
                    said,
                    value -> form.heading.secrecy.setValue(parsed.secrecy()));
        }
        add(
                "references",
                lines(parsed.references()),
                lines(written.references()).orElse(""),
                value -> form.references.show(parsed.references()));
        add("body", Optional.of(parsed.body()), written.text().body(), form.body::setValue);
        return all.stream().filter(Proposal::news).toList();
    }

    /** What a value looks like in a list: its words, shortened. */
    static String shown(String value) {
        String plain = value.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
        return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "…";
    }

    private void add(String field, Optional<String> found, String written, Consumer<String> fill) {
        String value = found.orElse("");
        all.add(new Proposal(texts.get("documents.editor." + field), value, written, () -> fill.accept(value)));
    }

    private void day(String field, Optional<LocalDate> found, Optional<LocalDate> written, Consumer<LocalDate> fill) {
        all.add(new Proposal(
                texts.get("documents.editor." + field),
                found.map(Dates::day).orElse(""),
                written.map(Dates::day).orElse(""),
                () -> found.ifPresent(fill)));
    }

    private Optional<String> lines(List<Reference> references) {
        return references.isEmpty()
                ? Optional.empty()
                : Optional.of(references.stream()
                        .map(one -> texts.get(one.relation().key()) + ": " + one.words())
                        .collect(Collectors.joining("; ")));
    }
}
