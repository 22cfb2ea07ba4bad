package vn.wardportal.web.pages;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.wardportal.api.site.Opening;
import vn.wardportal.api.site.SiteIdentity;
import vn.wardportal.api.site.SiteLink;

/** What the site is before anybody edited it, and while no database answers. */
public final class BuiltInFacts implements SiteFacts {

    private final SiteIdentity identity = identity(List.of());

    @Override
    public SiteIdentity identity() {
        return identity;
    }

    /** The same with these links at the foot. */
    public SiteIdentity identity(List<SiteLink> links) {
        return new SiteIdentity(
                "Cổng thông tin điện tử",
                "Ủy ban nhân dân Phường 1, Quận 10",
                "Ủy ban nhân dân Quận 10",
                "Trưởng Ban Biên tập",
                "Phường 1, Quận 10, Thành phố Hồ Chí Minh",
                "(028) 3800 0001",
                "phuong1.q10@example.vn",
                "localhost",
                "Bộ phận Tiếp nhận và Trả kết quả",
                officeHours(),
                links);
    }

    @Override
    public Optional<String> redirect(String path, String query) {
        return Optional.empty();
    }

    @Override
    public void keep(String path, Copy copy) {
        // nowhere to keep it
    }

    @Override
    public Optional<Copy> copy(String path) {
        return Optional.empty();
    }

    private static List<Opening> officeHours() {
        List<Opening> hours = new ArrayList<>();
        for (DayOfWeek day : List.of(DayOfWeek.values()).subList(0, 5)) {
            hours.add(new Opening(day, LocalTime.of(7, 30), LocalTime.of(11, 30)));
            hours.add(new Opening(day, LocalTime.of(13, 0), LocalTime.of(17, 0)));
        }
        return hours;
    }
}
