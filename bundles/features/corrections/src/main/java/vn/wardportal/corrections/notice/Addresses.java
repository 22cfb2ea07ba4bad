package vn.wardportal.corrections.notice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.job.Job;
import vn.wardportal.api.page.SitePages;
import vn.wardportal.corrections.Corrections;

/** Follows pages that got another address, so that their corrections stand above them there, and looks at the rule anew. */
@Component
@Job.Recurring(title = "corrections.job.addresses", everySeconds = 3600)
public class Addresses implements Job {

    private final Database database;
    private final Corrections corrections;
    private final SitePages pages;
    private final Banners banners;

    @Activate
    public Addresses(
            @Reference Database database,
            @Reference Corrections corrections,
            @Reference SitePages pages,
            @Reference Banners banners) {
        this.database = database;
        this.corrections = corrections;
        this.pages = pages;
        this.banners = banners;
    }

    @Override
    public void run() {
        List<String> paths = corrections.standing(Instant.EPOCH).stream()
                .map(correction -> correction.place().path())
                .distinct()
                .toList();
        Map<String, String> moved = paths.stream()
                .filter(path -> !now(path).equals(path))
                .collect(Collectors.toMap(path -> path, this::now));
        if (!moved.isEmpty()) {
            database.write(handle -> {
                moved.forEach((from, to) -> Corrections.moved(handle, from, to));
                return true;
            });
        }
        banners.changed();
    }

    private String now(String path) {
        return pages.find(path).map(SitePages.Standing::path).orElse(path);
    }
}
