package vn.wardportal.web.frame;

import gg.jte.Content;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.wardportal.api.page.Crumb;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.site.Opening;
import vn.wardportal.api.site.SiteIdentity;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.web.templates.StaticTemplates;

/** A ward as the tests of the frame know it. */
final class Samples {

    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    static final Texts TEXTS = Messages.of(Frame.class).in(Language.VI);
    static final Theme THEME = Theme.load();
    /** Thursday, 12/11/2026, 09:40 in Ho Chi Minh City. */
    static final Instant NOW = Instant.parse("2026-11-12T02:40:00Z");

    private Samples() {}

    static SiteIdentity identity() {
        return new SiteIdentity(
                "Cổng thông tin điện tử",
                "Ủy ban nhân dân Phường 1, Quận 10",
                "Ủy ban nhân dân Quận 10, Thành phố Hồ Chí Minh",
                "Trưởng Ban Biên tập, Phó Chủ tịch Ủy ban nhân dân phường",
                "Số 10, đường Mẫu, Phường 1, Quận 10",
                "(028) 3800 0001",
                "phuong1@example.gov.vn",
                "phuong1.example.gov.vn",
                "Bộ phận Tiếp nhận và Trả kết quả",
                hours(),
                List.of());
    }

    private static List<Opening> hours() {
        List<Opening> hours = new ArrayList<>();
        for (DayOfWeek day : List.of(DayOfWeek.values()).subList(0, 5)) {
            hours.add(new Opening(day, LocalTime.of(7, 30), LocalTime.of(11, 30)));
            hours.add(new Opening(day, LocalTime.of(13, 0), LocalTime.of(17, 0)));
        }
        return hours;
    }

    static Shell shell(boolean everything) {
        Optional<Alert> alert = Optional.of(new Alert(
                "Sáng thứ Bảy 14/11/2026, Bộ phận Tiếp nhận và Trả kết quả tạm nghỉ để bảo trì điện.",
                Optional.of(new Link("Xem nơi tiếp nhận thay thế", "/tin-tuc/noi-tiep-nhan"))));
        return new Shell(
                Language.VI,
                TEXTS,
                identity(),
                THEME,
                everything ? fullMenu() : fullMenu().subList(0, 2),
                parts(everything),
                everything ? alert : Optional.empty(),
                everything,
                everything,
                Optional.of(NOW));
    }

    static Shell.Parts parts(boolean menu) {
        return new Shell.Parts(
                TEMPLATES.assets(THEME, menu),
                TEMPLATES.brand(Language.VI, TEXTS, identity(), THEME, menu),
                TEMPLATES.search(TEXTS, "", ""),
                TEMPLATES.foot(Language.VI, TEXTS, identity(), foot()),
                identity().name());
    }

    private static List<Link> fullMenu() {
        return List.of(
                new Link("Giới thiệu", "/gioi-thieu"),
                new Link("Tin tức", "/tin-tuc"),
                new Link("Thủ tục, dịch vụ công", "/thu-tuc"),
                new Link("Văn bản", "/van-ban"),
                new Link("Lịch công tác", "/lich-cong-tac"),
                new Link("Phản ánh, góp ý", "/phan-anh"),
                new Link("Dự án", "/du-an"),
                new Link("Danh bạ", "/danh-ba"));
    }

    private static List<LinkGroup> foot() {
        return List.of(new LinkGroup(
                "Về cổng thông tin",
                List.of(
                        new Link("Quy chế hoạt động (Quyết định 554/QĐ-UBND)", "/gioi-thieu/quy-che"),
                        new Link("Tiếp cận thông tin", "/gioi-thieu/tiep-can-thong-tin"),
                        new Link("Trợ năng", "/gioi-thieu/tro-nang"),
                        new Link("RSS", "/atom.xml"))));
    }

    static Content html(String html) {
        return output -> output.writeContent(html);
    }

    static Sheet sheet(String title, String address, Content content, Crumb... trail) {
        return Sheet.of(Page.of(title, content).under(trail), address);
    }
}
