package vn.wardportal.web.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.table.Column;
import vn.wardportal.api.table.Layout;
import vn.wardportal.api.user.Acting;
import vn.wardportal.web.site.OldAddresses.Old;

/** Old addresses, for those who may look after them, with an entry in the record. */
@Component(service = AddressBook.class)
public class AddressBook {

    static final String PERMISSION = "web.redirects";

    /** How many there may be. */
    static final int MOST = 50_000;

    static final Layout LAYOUT = new Layout(
            "Địa chỉ cũ",
            List.of(
                    new Column(
                            "old",
                            "Địa chỉ cũ",
                            "Đường dẫn của trang cũ, cả phần sau dấu hỏi: /index.php?id=123. Ghi cả tên miền cũng được.",
                            true),
                    new Column(
                            "new",
                            "Địa chỉ mới",
                            "Trang của cổng này: /tin-tuc/le-hoi, hoặc địa chỉ https:// đầy đủ của trang khác.",
                            true)));

    private final SiteRecords records;
    private final Database database;
    private final Audit audit;

    @Activate
    public AddressBook(@Reference SiteRecords records, @Reference Database database, @Reference Audit audit) {
        this.records = records;
        this.database = database;
        this.audit = audit;
    }

    List<Old> list(String letters, int offset, int limit) {
        Acting.require(PERMISSION);
        return records.old().list(letters, offset, limit);
    }

    int count(String letters) {
        Acting.require(PERMISSION);
        return records.old().count(letters);
    }

    /** All that there are, by the old address. */
    Map<String, String> all() {
        return list("", 0, Integer.MAX_VALUE).stream().collect(Collectors.toMap(Old::from, Old::to));
    }

    /** All that there are as a table. */
    Stream<List<String>> rows() {
        return list("", 0, Integer.MAX_VALUE).stream().map(old -> List.of(old.from(), old.to()));
    }

    /** Takes these in. */
    void bring(List<Old> brought, String hash) {
        Acting.require(PERMISSION);
        database.write(handle -> {
            records.old().bring(handle, brought);
            audit.record(handle, "web.redirects.import", "web.redirect", brought.size() + " SHA-256 " + hash);
            return brought;
        });
    }

    /** Lets the old address lead nowhere. */
    void remove(String from) {
        Acting.require(PERMISSION);
        database.write(handle -> {
            if (records.old().remove(handle, from)) {
                audit.record(handle, "web.redirects.remove", "web.redirect", from);
            }
            return Optional.empty();
        });
    }
}
