package vn.wardportal.directory;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.content.ContentApproval;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.workflow.Approval;

/** Lets entries go the way of approval. */
@Component(service = Approval.class)
public class EntryApproval extends ContentApproval<Entry, Details> {

    private final Texts texts = Messages.of(EntryApproval.class).in(Language.VI);

    @Activate
    public EntryApproval(@Reference Desk desk, @Reference Publishing publishing) {
        super(desk, publishing);
    }

    @Override
    protected Paper paper(Entry entry, Details written) {
        return new Paper(written.name(), texts.get("directory.title"), DirectoryAdmin.PATH + "/" + entry.id());
    }

    /** Entries are filed under nothing: they are one category. */
    @Override
    public List<Category> categories() {
        return List.of(new Category("", texts.get("directory.title")));
    }
}
