package vn.wardportal.procedures.desk;

import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.content.ContentServices;
import vn.wardportal.api.content.ContentStore;
import vn.wardportal.api.data.Database;
import vn.wardportal.procedures.Manuscript;
import vn.wardportal.procedures.Procedure;

/** Where procedures are kept. */
@Component(service = ProcedureStore.class)
public class ProcedureStore extends ContentStore<Procedure, Manuscript> {

    @Activate
    public ProcedureStore(
            @Reference Database database, @Reference ContentServices services, @Reference ProcedureKind kind) {
        super(database, services, kind);
    }

    @Override
    public ProcedureTable table(Handle handle) {
        return new ProcedureTable(handle, services());
    }
}
