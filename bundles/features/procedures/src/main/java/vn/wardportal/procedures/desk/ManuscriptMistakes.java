package vn.wardportal.procedures.desk;

import java.util.Map;
import vn.wardportal.api.content.Mistakes;
import vn.wardportal.procedures.Channel;
import vn.wardportal.procedures.Head;
import vn.wardportal.procedures.Manuscript;
import vn.wardportal.procedures.Paper;
import vn.wardportal.procedures.Words;

/** What is wrong with a procedure, as message keys by field. */
public final class ManuscriptMistakes {

    private static final int LINE = 200;
    private static final int NAME = 1000;
    private static final int LINES = 20_000;
    private static final int TEXT = 100_000;
    private static final int CHANNELS = 200_000;
    private static final int PAPERS = 500_000;
    private static final int TITLE = 300;

    private ManuscriptMistakes() {}

    /** What keeps it from being kept at all. */
    public static Map<Field, String> forKeeping(Manuscript manuscript) {
        Mistakes<Field> found = new Mistakes<>(Field.class, "procedures.mistake.long");
        Head head = manuscript.head();
        found.limit(Field.NAME, head.name(), NAME);
        found.limit(Field.FIELD, head.field(), LINE);
        found.limit(Field.DECISION, head.decision().number(), LINE);
        found.require(Field.NAME, !head.name().isBlank(), "procedures.mistake.name");
        found.require(
                Field.CODE,
                head.code().isEmpty()
                        || head.code().matches(Head.CODE) && head.code().length() <= 40,
                "procedures.mistake.code");
        found.require(
                Field.TO,
                head.validity().to().isEmpty()
                        || head.validity().from().isEmpty()
                        || !head.validity()
                                .to()
                                .get()
                                .isBefore(head.validity().from().get()),
                "procedures.mistake.to");
        words(found, manuscript.words());
        found.limit(Field.CHANNELS, Channel.write(manuscript.channels()), CHANNELS);
        found.limit(Field.PAPERS, Paper.write(manuscript.papers()), PAPERS);
        found.require(
                Field.PAPERS,
                manuscript.papers().stream().noneMatch(paper -> paper.name().isBlank()),
                "procedures.mistake.paper");
        manuscript.forms().forEach(form -> {
            found.limit(Field.FORMS, form.title(), TITLE);
            found.require(Field.FORMS, !form.title().isBlank(), "procedures.mistake.form");
        });
        return found.found();
    }

    private static void words(Mistakes<Field> found, Words words) {
        found.limit(Field.APPLICANTS, words.applicants(), LINES);
        found.limit(Field.AGENCY, words.agency(), 2 * NAME);
        found.limit(Field.SEQUENCE, words.sequence(), TEXT);
        found.limit(Field.RESULTS, words.results(), LINES);
        found.limit(Field.CONDITIONS, words.conditions(), TEXT);
        found.limit(Field.BASIS, words.basis(), TEXT);
        found.limit(Field.SOURCE, words.source(), NAME);
    }

    /** What keeps it from residents: the parts that every procedure must have (khoản 2 Điều 8 Nghị định 63/2010). */
    public static Map<Field, String> forResidents(Manuscript manuscript) {
        Mistakes<Field> found = new Mistakes<>(Field.class, "procedures.mistake.long");
        found.addAll(forKeeping(manuscript));
        Words words = manuscript.words();
        found.require(Field.FIELD, !manuscript.head().field().isBlank(), "procedures.mistake.field");
        found.require(Field.APPLICANTS, !words.applicants().isBlank(), "procedures.mistake.applicants");
        found.require(Field.AGENCY, !words.agency().isBlank(), "procedures.mistake.agency");
        found.require(Field.SEQUENCE, !words.sequence().isBlank(), "procedures.mistake.sequence");
        found.require(Field.CHANNELS, !manuscript.channels().isEmpty(), "procedures.mistake.channels");
        found.require(Field.PAPERS, !manuscript.papers().isEmpty(), "procedures.mistake.papers");
        return found.found();
    }
}
