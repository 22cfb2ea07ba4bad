package vn.wardportal.procedures.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Examined.Origin;
import vn.wardportal.api.check.Examined.Passage;
import vn.wardportal.api.content.ContentRights;
import vn.wardportal.api.content.Kind;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Slug;
import vn.wardportal.procedures.Channel;
import vn.wardportal.procedures.FormFile;
import vn.wardportal.procedures.Head;
import vn.wardportal.procedures.Manuscript;
import vn.wardportal.procedures.Paper;
import vn.wardportal.procedures.Words;

/** Procedures, as what goes the approval route. */
@Component(service = ProcedureKind.class)
public class ProcedureKind extends Kind<Manuscript> {

    /** What subjects of procedures begin with. */
    public static final String NAME = "procedures.procedure";

    private static final ContentRights RIGHTS =
            new ContentRights(Rights.EDIT, Rights.WITHDRAW, Rights.EDIT, Rights.WITHDRAW);

    public ProcedureKind() {
        super(NAME, RIGHTS, Messages.of(ProcedureKind.class).in(Language.VI));
    }

    @Override
    public Manuscript clean(Manuscript manuscript) {
        Head head = manuscript.head();
        String name = line(head.name());
        String slug = Slug.of(head.slug().isBlank() ? name : head.slug());
        Words words = manuscript.words();
        return new Manuscript(
                new Head(
                        // what life events and notices are called is no procedure's
                        slug.equals("su-kien") ? "su-kien-1" : slug,
                        head.code().strip(),
                        name,
                        line(head.field()),
                        head.level(),
                        new Head.Decision(
                                line(head.decision().number()), head.decision().day()),
                        head.validity()),
                new Words(
                        words.applicants().strip(),
                        words.agency().strip(),
                        words.sequence().strip(),
                        words.results().strip(),
                        words.conditions().strip(),
                        words.basis().strip(),
                        line(words.source()),
                        words.checked()),
                // as they come back from a version, so that nothing differs by a space
                Channel.read(Channel.write(manuscript.channels())),
                Paper.read(Paper.write(manuscript.papers())),
                manuscript.forms().stream()
                        .map(form -> new FormFile(form.file(), line(form.title())))
                        .toList());
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    @Override
    public Map<Field, String> mistakes(Manuscript manuscript) {
        return ManuscriptMistakes.forKeeping(manuscript);
    }

    @Override
    public String title(Manuscript manuscript) {
        String code = manuscript.head().code();
        return code.isEmpty()
                ? manuscript.head().name()
                : code + " " + manuscript.head().name();
    }

    @Override
    public Collection<String> files(Manuscript manuscript) {
        return FormFile.hashes(manuscript.forms());
    }

    @Override
    public Map<String, String> fields(Manuscript manuscript) {
        return ManuscriptFields.of(manuscript);
    }

    @Override
    public Manuscript manuscript(Map<String, String> fields) {
        return ManuscriptFields.manuscript(fields);
    }

    @Override
    public Examined examined(String subject, Manuscript manuscript) {
        Words words = manuscript.words();
        List<Passage> passages = List.of(
                passage("name", manuscript.head().name()),
                passage("field", manuscript.head().field()),
                passage("applicants", words.applicants()),
                passage("agency", words.agency()),
                passage("channels", Channel.write(manuscript.channels())),
                passage("papers", Paper.write(manuscript.papers())),
                passage("sequence", words.sequence()),
                passage("results", words.results()),
                passage("conditions", words.conditions()));
        return new Examined(
                NAME,
                subject,
                passages,
                List.of(),
                manuscript.forms().stream().map(FormFile::file).toList(),
                words.source().isBlank() ? Origin.OWN : new Origin(false, words.source(), ""),
                Optional.empty());
    }
}
