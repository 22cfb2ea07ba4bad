package vn.wardportal.schedules.week;

import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.content.ContentServices;
import vn.wardportal.api.content.ContentStore;
import vn.wardportal.api.data.Database;

/** Where weeks are kept. */
@Component(service = WeekStore.class)
public class WeekStore extends ContentStore<Week, Plan> {

    @Activate
    public WeekStore(@Reference Database database, @Reference ContentServices services, @Reference WeekKind kind) {
        super(database, services, kind);
    }

    @Override
    public WeekTable table(Handle handle) {
        return new WeekTable(handle);
    }
}
