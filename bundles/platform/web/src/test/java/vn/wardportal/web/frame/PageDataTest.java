package vn.wardportal.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.wardportal.api.page.Crumb;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.Thing;
import vn.wardportal.api.text.Language;

/** What pages tell in the terms of schema.org, as a search engine reads it. */
class PageDataTest {

    private static final Pattern BLOCK = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>");
    private static final String HERE = "https://phuong1.example.gov.vn";

    @Test
    void theHomePageTellsWhosePortalItIs() {
        JsonNode ward = graph(Preview.home(true)).get(0);

        assertThat(text(ward, "/@type")).isEqualTo("GovernmentOrganization");
        assertThat(text(ward, "/name")).isEqualTo("Ủy ban nhân dân Phường 1, Quận 10");
        assertThat(text(ward, "/address/streetAddress")).isEqualTo("Số 10, đường Mẫu, Phường 1, Quận 10");
        assertThat(text(ward, "/parentOrganization/name")).startsWith("Ủy ban nhân dân Quận 10");
        assertThat(text(ward, "/location/openingHours"))
                .isEqualTo("Mo,Tu,We,Th,Fr 07:30-11:30, Mo,Tu,We,Th,Fr 13:00-17:00");
        assertThat(text(graph(Preview.home(true)).get(1), "/name")).startsWith("Cổng thông tin điện tử Ủy ban");
    }

    @Test
    void anArticleTellsWhenItWasPublishedAndByWhom() {
        Instant published = Instant.parse("2026-11-11T18:00:00Z");
        Page page = page("Lễ hội")
                .describedAs("Mở cửa")
                .picturedBy("/anh/1.jpg")
                .modifiedAt(Samples.NOW)
                .as(new Thing.NewsArticle(published, "Văn hóa"));

        JsonNode article = graph(page).get(0);

        assertThat(text(article, "/@type")).isEqualTo("NewsArticle");
        assertThat(text(article, "/headline")).isEqualTo("Lễ hội");
        assertThat(text(article, "/datePublished")).isEqualTo("2026-11-12T01:00:00+07:00");
        assertThat(text(article, "/dateModified")).isEqualTo("2026-11-12T09:40:00+07:00");
        assertThat(text(article, "/image")).isEqualTo(HERE + "/anh/1.jpg");
        assertThat(text(article, "/articleSection")).isEqualTo("Văn hóa");
        assertThat(text(article, "/publisher/name")).isEqualTo("Ủy ban nhân dân Phường 1, Quận 10");
        assertThat(text(article, "/url")).isEqualTo(HERE + "/tin-tuc/le-hoi");
        assertThat(Preview.html(frame(page)))
                .contains(
                        "<meta property=\"og:type\" content=\"article\">",
                        "<meta property=\"og:locale\" content=\"vi_VN\">",
                        "<meta property=\"article:published_time\" content=\"" + published + "\">");
    }

    @Test
    void theWayFromTheHomePageIsABreadcrumbList() {
        Page page = page("Lễ hội").under(new Crumb("Tin tức", "/tin-tuc"));

        JsonNode trail = graph(page).get(0);

        assertThat(text(trail, "/@type")).isEqualTo("BreadcrumbList");
        assertThat(trail.at("/itemListElement")).hasSize(3);
        assertThat(text(trail, "/itemListElement/0/item")).isEqualTo(HERE + "/");
        assertThat(text(trail, "/itemListElement/1/name")).isEqualTo("Tin tức");
        assertThat(trail.at("/itemListElement/2/position").asInt()).isEqualTo(3);
        assertThat(text(trail, "/itemListElement/2/item")).isEqualTo(HERE + "/tin-tuc/le-hoi");
    }

    @Test
    void everyOtherKindHasItsTypeAndLeavesOutWhatIsNotKnown() {
        JsonNode law = graph(page("554/QĐ-UBND")
                        .as(new Thing.Legislation(
                                "Quyết định",
                                "554/QĐ-UBND",
                                "",
                                Optional.of(LocalDate.of(2019, 5, 21)),
                                Optional.of(Thing.Force.InForce))))
                .get(0);
        JsonNode service = graph(page("Đăng ký khai sinh")
                        .as(new Thing.GovernmentService("1.001193", "Hộ tịch", "Ủy ban nhân dân cấp xã", "")))
                .get(0);
        JsonNode person =
                graph(page("Trần Văn Mẫu").as(new Thing.Person("Chủ tịch", ""))).get(0);
        JsonNode unit =
                graph(page("Văn phòng").as(new Thing.Unit("(028) 1", ""))).get(0);

        assertThat(text(law, "/legislationLegalForce")).isEqualTo("https://schema.org/InForce");
        assertThat(text(law, "/legislationDate")).isEqualTo("2019-05-21");
        assertThat(law.has("legislationPassedBy")).isFalse();
        assertThat(text(service, "/@type")).isEqualTo("GovernmentService");
        assertThat(text(service, "/serviceOperator/name")).isEqualTo("Ủy ban nhân dân cấp xã");
        assertThat(service.has("audience")).isFalse();
        assertThat(text(person, "/jobTitle")).isEqualTo("Chủ tịch");
        assertThat(person.has("telephone")).isFalse();
        assertThat(text(unit, "/contactPoint/telephone")).isEqualTo("(028) 1");
    }

    @Test
    void eachEventStandsForItself() {
        ZonedDateTime start = ZonedDateTime.parse("2026-11-19T08:00:00+07:00");
        Thing.Event held = new Thing.Event("Tiếp công dân", start, Optional.of(start.plusHours(3)), "Phòng 1", true);
        Thing.Event off = new Thing.Event("Tiếp công dân", start.plusDays(7), Optional.empty(), "Phòng 1", false);

        JsonNode graph = graph(page("Tiếp công dân").as(new Thing.Events(List.of(held, off))));

        assertThat(graph).hasSize(3);
        assertThat(text(graph.get(0), "/startDate")).isEqualTo("2026-11-19T08:00:00+07:00");
        assertThat(text(graph.get(0), "/endDate")).isEqualTo("2026-11-19T11:00:00+07:00");
        assertThat(text(graph.get(1), "/eventStatus")).isEqualTo("https://schema.org/EventCancelled");
        assertThat(text(graph.get(0), "/location/name")).isEqualTo("Phòng 1");
    }

    @Test
    void noWordEndsTheBlockOrBreaksIt() {
        String hostile = "</script><script>alert(1)</script><!-- \" \\ \n \u2028\u2029 & 😀";
        Page page = page(hostile).describedAs(hostile).modifiedAt(Samples.NOW).under(new Crumb(hostile, "/tin-tuc"));

        String html = Preview.html(frame(page));
        Matcher block = BLOCK.matcher(html);

        assertThat(block.find()).isTrue();
        assertThat(block.group(1)).doesNotContain("<", ">", "&", "\u2028", "\u2029", "\n");
        assertThat(text(graph(page).get(0), "/name")).isEqualTo(hostile);
        // the block itself, and the script of the search box
        assertThat(html.split("<script", -1)).hasSize(3);
        assertThat(html).contains("<script src=\"/").doesNotContain("<script>");
    }

    @Test
    void whatSearchEnginesLeaveOutTellsNothing() {
        Frame plain = frame(page("Tin").modifiedAt(Samples.NOW));
        Frame unlisted = new Frame(plain.shell(), plain.sheet().unlisted(), Reading.STANDARD);
        Frame foreign = new Frame(plain.shell(), plain.sheet().writtenIn(Language.EN, Samples.TEXTS), Reading.STANDARD);

        assertThat(Preview.html(unlisted)).doesNotContain("ld+json");
        assertThat(Preview.html(foreign)).doesNotContain("ld+json");
    }

    private static Page page(String title) {
        return Page.of(title, Samples.html("<h1>x</h1>"));
    }

    private static Frame frame(Page page) {
        return new Frame(Samples.shell(true), Sheet.of(page, "/tin-tuc/le-hoi"), Reading.STANDARD);
    }

    private static JsonNode graph(Page page) {
        return graph(frame(page));
    }

    private static JsonNode graph(Frame frame) {
        Matcher block = BLOCK.matcher(Preview.html(frame));
        assertThat(block.find()).isTrue();
        JsonNode data = JsonMapper.shared().readTree(block.group(1));
        assertThat(text(data, "/@context")).isEqualTo("https://schema.org");
        return data.get("@graph");
    }

    private static String text(JsonNode node, String pointer) {
        return node.at(pointer).asString();
    }
}
