package vn.wardportal.procedures.desk;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.content.ContentPublishing;
import vn.wardportal.api.content.Refusal;
import vn.wardportal.procedures.Manuscript;
import vn.wardportal.procedures.Procedure;

/** Posts procedures for residents and takes them away; each posting leaves its proof. */
@Component(service = Publishing.class)
public class Publishing extends ContentPublishing<Procedure, Manuscript> {

    @Activate
    public Publishing(@Reference ProcedureStore store) {
        super(store);
    }

    /**
     * Looks whether residents could read that.
     *
     * @throws Refusal if a part is missing that every procedure must have
     */
    public void check(Manuscript manuscript) {
        Refusal.unlessEmpty(ManuscriptMistakes.forResidents(manuscript));
    }
}
