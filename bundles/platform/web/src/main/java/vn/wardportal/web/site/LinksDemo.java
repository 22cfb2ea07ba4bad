package vn.wardportal.web.site;

import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.site.DemoContent;
import vn.wardportal.api.site.SiteLink;

/** Links at the foot to the sample pages that a site has to have. */
@Component
public class LinksDemo implements DemoContent {

    private static final List<SiteLink> LINKS = List.of(
            new SiteLink("Tiếp cận thông tin", "/gioi-thieu/tiep-can-thong-tin"),
            new SiteLink("Bảo vệ dữ liệu cá nhân", "/gioi-thieu/du-lieu-ca-nhan"),
            new SiteLink("Trợ năng", "/gioi-thieu/tro-nang"));

    private final SiteRecords records;
    private final Database database;

    @Activate
    public LinksDemo(@Reference SiteRecords records, @Reference Database database) {
        this.records = records;
        this.database = database;
    }

    @Override
    public boolean empty() {
        return LINKS.stream().noneMatch(records.identity().links()::contains);
    }

    @Override
    public void load() {
        change(Stream.concat(LINKS.stream(), records.identity().links().stream())
                .toList());
    }

    @Override
    public void remove() {
        change(records.identity().links().stream()
                .filter(link -> !LINKS.contains(link))
                .toList());
    }

    private void change(List<SiteLink> links) {
        database.write(handle -> {
            records.changeLinks(handle, links);
            return true;
        });
    }
}
