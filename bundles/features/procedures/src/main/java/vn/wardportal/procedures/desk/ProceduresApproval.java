package vn.wardportal.procedures.desk;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.content.ContentApproval;
import vn.wardportal.api.search.Findable;
import vn.wardportal.api.search.Findable.Passage;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.workflow.Approval;
import vn.wardportal.procedures.Manuscript;
import vn.wardportal.procedures.Procedure;
import vn.wardportal.procedures.Words;

/** Lets procedures go the way of approval. */
@Component(service = Approval.class)
public class ProceduresApproval extends ContentApproval<Procedure, Manuscript> {

    private final Texts texts = Messages.of(ProceduresApproval.class).in(Language.VI);

    @Activate
    public ProceduresApproval(@Reference Desk desk, @Reference Publishing publishing) {
        super(desk, publishing);
    }

    @Override
    protected Paper paper(Procedure procedure, Manuscript written) {
        return new Paper(written.head().name(), written.head().field(), "thu-tuc/" + procedure.id());
    }

    /** Residents know it by its name. Its code is found as any word, and papers and ways are told as on paper. */
    @Override
    protected Findable findable(Procedure procedure, String address) {
        Findable found = super.findable(procedure, address);
        Manuscript manuscript = procedure.manuscript();
        return Findable.of(found.stamp(), address, manuscript.head().name())
                .saying(passages(manuscript))
                .offering(found.files())
                .in(found.facets())
                .dated(found.date());
    }

    private static List<Passage> passages(Manuscript manuscript) {
        Words words = manuscript.words();
        Stream<String> ways = manuscript.channels().stream()
                .map(channel -> joined(
                        ", ",
                        channel.way().written(),
                        channel.limit().written(),
                        channel.fee().written(),
                        channel.note()));
        Stream<String> papers = manuscript.papers().stream().map(paper -> joined(", ", paper.name(), paper.form()));
        return Stream.of(
                        words.applicants(),
                        words.agency(),
                        joined(". ", ways.toArray(String[]::new)),
                        joined(". ", papers.toArray(String[]::new)),
                        words.sequence(),
                        words.results(),
                        words.conditions(),
                        manuscript.head().field(),
                        manuscript.head().code())
                .filter(text -> !text.isBlank())
                .map(Passage::plain)
                .toList();
    }

    private static String joined(String between, String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).collect(Collectors.joining(between));
    }

    /** Procedures are one category: their fields come and go. */
    @Override
    public List<Category> categories() {
        return List.of(new Category("", texts.get("procedures.title")));
    }
}
