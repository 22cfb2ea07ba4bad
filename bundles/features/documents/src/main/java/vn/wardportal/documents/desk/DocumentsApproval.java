package vn.wardportal.documents.desk;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.content.ContentApproval;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.workflow.Approval;
import vn.wardportal.documents.Document;
import vn.wardportal.documents.Manuscript;

/** Lets documents go the way of approval. */
@Component(service = Approval.class)
public class DocumentsApproval extends ContentApproval<Document, Manuscript> {

    private final Texts texts = Messages.of(DocumentsApproval.class).in(Language.VI);

    @Activate
    public DocumentsApproval(@Reference Desk desk, @Reference Publishing publishing) {
        super(desk, publishing);
    }

    @Override
    protected Paper paper(Document document, Manuscript written) {
        return new Paper(written.title(), texts.get("documents.title"), Worklist.PATH + "/" + document.id());
    }

    /** Documents are filed under nothing: they are one category. */
    @Override
    public List<Category> categories() {
        return List.of(new Category("", texts.get("documents.title")));
    }
}
