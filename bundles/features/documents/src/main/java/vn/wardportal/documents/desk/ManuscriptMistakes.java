package vn.wardportal.documents.desk;

import java.util.Map;
import vn.wardportal.api.content.Mistakes;
import vn.wardportal.api.files.Attachment;
import vn.wardportal.documents.Heading;
import vn.wardportal.documents.Manuscript;
import vn.wardportal.documents.Reference;
import vn.wardportal.documents.Secrecy;

/** What is wrong with a manuscript, as message keys by field. */
public final class ManuscriptMistakes {

    private static final int NUMBER = 60;
    private static final int NAME = 100;
    private static final int OFFICE = 200;
    private static final int TITLE = 150;
    private static final int SUMMARY = 1000;
    private static final int REASON = 500;
    private static final int RECIPIENTS = 4000;
    private static final int BODY = 900_000;
    private static final int REFERENCES = 200;
    private static final int FILES = 50;

    private final Mistakes<Field> found = new Mistakes<>(Field.class, "documents.mistake.long");

    private ManuscriptMistakes() {}

    /** What keeps it from being kept at all. */
    public static Map<Field, String> forKeeping(Manuscript manuscript) {
        ManuscriptMistakes checks = new ManuscriptMistakes();
        checks.lengths(manuscript.heading());
        checks.lengths(manuscript);
        checks.found.require(Field.SUMMARY, !manuscript.text().summary().isBlank(), "documents.mistake.summary");
        checks.found.require(
                Field.TO,
                manuscript.to().isEmpty()
                        || manuscript.begins().isEmpty()
                        || !manuscript.to().get().isBefore(manuscript.begins().get()),
                "documents.mistake.to");
        return checks.found.found();
    }

    /** What keeps it from residents. */
    static Map<Field, String> forResidents(Manuscript manuscript) {
        ManuscriptMistakes checks = new ManuscriptMistakes();
        checks.found.addAll(forKeeping(manuscript));
        Heading heading = manuscript.heading();
        checks.found.require(Field.NUMBER, !heading.number().isBlank(), "documents.mistake.number");
        checks.found.require(Field.KIND, !heading.kind().isBlank(), "documents.mistake.kind");
        checks.found.require(Field.ISSUER, !heading.issuer().isBlank(), "documents.mistake.issuer");
        checks.found.require(Field.ISSUED, heading.issued().isPresent(), "documents.mistake.issued");
        checks.found.require(Field.SECRECY, heading.secrecy() == Secrecy.NONE, "documents.mistake.secrecy");
        boolean readable = Mistakes.hasWords(manuscript.text().body())
                || !manuscript.files().isEmpty();
        checks.found.require(Field.BODY, readable, "documents.mistake.body");
        return checks.found.found();
    }

    private void lengths(Heading heading) {
        found.limit(Field.NUMBER, heading.number(), NUMBER);
        found.limit(Field.KIND, heading.kind(), NAME);
        found.limit(Field.ISSUER, heading.issuer(), OFFICE);
        found.limit(Field.PLACE, heading.place(), NAME);
        found.limit(Field.SIGNER, heading.signer(), NAME);
        found.limit(Field.SIGNER_TITLE, heading.signerTitle(), TITLE);
        found.limit(Field.FIELD, heading.field(), NAME);
    }

    private void lengths(Manuscript manuscript) {
        found.limit(Field.SUMMARY, manuscript.text().summary(), SUMMARY);
        found.limit(Field.BODY, manuscript.text().body(), BODY);
        found.limit(Field.RECIPIENTS, manuscript.text().recipients(), RECIPIENTS);
        found.limit(Field.WAIVER, manuscript.text().waiver(), REASON);
        found.limit(Field.SOURCE, manuscript.text().source(), REASON);
        found.require(Field.REFERENCES, manuscript.references().size() <= REFERENCES, "documents.mistake.many");
        for (Reference reference : manuscript.references()) {
            found.limit(Field.REFERENCES, reference.words(), REASON);
            found.require(Field.REFERENCES, !reference.words().isBlank(), "documents.mistake.reference");
        }
        found.require(Field.FILES, manuscript.files().size() <= FILES, "documents.mistake.many");
        for (Attachment file : manuscript.files()) {
            found.limit(Field.FILES, file.title(), OFFICE);
            found.require(Field.FILES, !file.title().isBlank(), "documents.mistake.file");
        }
    }
}
