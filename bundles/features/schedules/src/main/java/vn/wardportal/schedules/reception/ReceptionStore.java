package vn.wardportal.schedules.reception;

import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.content.ContentServices;
import vn.wardportal.api.content.ContentStore;
import vn.wardportal.api.data.Database;

/** Where receptions are kept. */
@Component(service = ReceptionStore.class)
public class ReceptionStore extends ContentStore<Reception, Terms> {

    @Activate
    public ReceptionStore(
            @Reference Database database, @Reference ContentServices services, @Reference ReceptionKind kind) {
        super(database, services, kind);
    }

    @Override
    public ReceptionTable table(Handle handle) {
        return new ReceptionTable(handle);
    }
}
