package vn.wardportal.procedures.desk;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.content.ContentApproval;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.workflow.Approval;
import vn.wardportal.procedures.Manuscript;
import vn.wardportal.procedures.Procedure;

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

    /** Procedures are one category: their fields come and go. */
    @Override
    public List<Category> categories() {
        return List.of(new Category("", texts.get("procedures.title")));
    }
}
