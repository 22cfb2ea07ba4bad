package vn.wardportal.documents.desk;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.content.ContentPublishing;
import vn.wardportal.api.content.Refusal;
import vn.wardportal.documents.Document;
import vn.wardportal.documents.Manuscript;

/**
 * Brings documents to residents and takes them away. What is secret never gets there: it is not sent in, and whatever was
 * decided, {@link DocumentTable#showable} refuses it.
 */
@Component(service = Publishing.class)
public class Publishing extends ContentPublishing<Document, Manuscript> {

    @Activate
    public Publishing(@Reference DocumentStore store) {
        super(store);
    }

    /**
     * Looks whether residents could read that.
     *
     * @throws Refusal if fields lack something, or it is secret
     */
    public void check(Manuscript manuscript) {
        Refusal.unlessEmpty(ManuscriptMistakes.forResidents(manuscript));
    }
}
