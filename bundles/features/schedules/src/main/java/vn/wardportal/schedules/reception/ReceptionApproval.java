package vn.wardportal.schedules.reception;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.content.ContentApproval;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.workflow.Approval;

/** Lets receptions go the way of approval. */
@Component(service = Approval.class)
public class ReceptionApproval extends ContentApproval<Reception, Terms> {

    /** Where receptions are written, below the console's address. */
    public static final String CONSOLE = "tiep-cong-dan";

    private final Texts texts = Messages.of(ReceptionApproval.class).in(Language.VI);
    private final ReceptionKind kind;

    @Activate
    public ReceptionApproval(
            @Reference ReceptionDesk desk, @Reference ReceptionPublishing publishing, @Reference ReceptionKind kind) {
        super(desk, publishing);
        this.kind = kind;
    }

    @Override
    protected Paper paper(Reception reception, Terms written) {
        String category = texts.get("schedules.reception.category");
        return new Paper(
                texts.get("schedules.reception.paper", kind.title(written)), category, CONSOLE + "/" + reception.id());
    }

    /** Receptions are filed under nothing: they are one category. */
    @Override
    public List<Category> categories() {
        return List.of(new Category("", texts.get("schedules.reception.category")));
    }
}
