package vn.wardportal.web.site;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.site.SiteIdentity;
import vn.wardportal.api.user.Acting;

/** Changes the site's identity, for those who may, with an entry in the record. */
@Component(service = IdentityEditor.class)
public class IdentityEditor {

    static final String PERMISSION = "web.identity";

    private final SiteRecords records;
    private final Database database;
    private final Audit audit;

    @Activate
    public IdentityEditor(@Reference SiteRecords records, @Reference Database database, @Reference Audit audit) {
        this.records = records;
        this.database = database;
        this.audit = audit;
    }

    SiteIdentity current() {
        return records.identity();
    }

    void save(SiteIdentity identity) {
        Acting.require(PERMISSION);
        database.write(handle -> {
            records.change(handle, identity);
            audit.record(handle, "web.identity", "web.identity/1", identity.name());
            return identity;
        });
    }
}
