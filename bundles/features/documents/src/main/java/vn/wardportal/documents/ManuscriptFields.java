package vn.wardportal.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.wardportal.api.files.Attachment;
import vn.wardportal.api.files.StoredFile;

/** A manuscript as drafts and versions keep it: values by name. */
public final class ManuscriptFields {

    private ManuscriptFields() {}

    /** All that the manuscript says, by name. */
    public static Map<String, String> of(Manuscript manuscript) {
        Map<String, String> fields = new HashMap<>();
        Heading heading = manuscript.heading();
        fields.put("number", heading.number());
        fields.put("kind", heading.kind());
        fields.put("issuer", heading.issuer());
        fields.put("place", heading.place());
        fields.put("issued", day(heading.issued()));
        fields.put("signer", heading.signer());
        fields.put("signer.title", heading.signerTitle());
        fields.put("field", heading.field());
        fields.put("secrecy", heading.secrecy().name());
        fields.put("summary", manuscript.text().summary());
        fields.put("body", manuscript.text().body());
        fields.put("recipients", manuscript.text().recipients());
        fields.put("waiver", manuscript.text().waiver());
        fields.put("source", manuscript.text().source());
        fields.put("from", day(manuscript.from()));
        fields.put("to", day(manuscript.to()));
        for (int place = 0; place < manuscript.references().size(); place++) {
            Reference reference = manuscript.references().get(place);
            fields.put("reference." + place, reference.relation() + "|" + reference.words());
        }
        for (int place = 0; place < manuscript.files().size(); place++) {
            Attachment file = manuscript.files().get(place);
            fields.put("file." + place, file.file().text());
            fields.put("file." + place + ".title", file.title());
        }
        return fields;
    }

    /** The manuscript that says so; fields that are absent are empty. */
    public static Manuscript manuscript(Map<String, String> fields) {
        Heading heading = new Heading(
                value(fields, "number"),
                value(fields, "kind"),
                value(fields, "issuer"),
                value(fields, "place"),
                day(value(fields, "issued")),
                value(fields, "signer"),
                value(fields, "signer.title"),
                value(fields, "field"),
                Secrecy.valueOf(fields.getOrDefault("secrecy", Secrecy.NONE.name())));
        Manuscript.Text text = new Manuscript.Text(
                value(fields, "summary"),
                value(fields, "body"),
                value(fields, "recipients"),
                value(fields, "waiver"),
                value(fields, "source"));
        return new Manuscript(
                heading, text, day(value(fields, "from")), day(value(fields, "to")), references(fields), files(fields));
    }

    private static List<Reference> references(Map<String, String> fields) {
        List<Reference> references = new ArrayList<>();
        for (int place = 0; fields.containsKey("reference." + place); place++) {
            String[] parts = fields.get("reference." + place).split("\\|", 2);
            references.add(new Reference(Relation.valueOf(parts[0]), parts[1]));
        }
        return references;
    }

    private static List<Attachment> files(Map<String, String> fields) {
        List<Attachment> files = new ArrayList<>();
        for (int place = 0; fields.containsKey("file." + place); place++) {
            files.add(new Attachment(
                    StoredFile.read(fields.get("file." + place)), value(fields, "file." + place + ".title")));
        }
        return files;
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static String value(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }
}
