package vn.wardportal.suite.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import vn.wardportal.suite.harness.Portal;
import vn.wardportal.suite.harness.Site;

/** The process is killed while residents book times: whoever was told a code has that time afterwards, and nobody else. */
class BookingKillTest {

    /** As many as one network address may send in an hour. */
    private static final int RESIDENTS = 6;

    private static final int TOLD_BEFORE_THE_KILL = 2;

    @Test
    void whoWasToldACodeHasThatTimeAfterAKill() throws InterruptedException {
        try (Portal portal = Portal.fresh("--demo")) {
            String address = portal.site()
                    .page("/tiep-cong-dan")
                    .select("tbody a")
                    .last()
                    .attr("href");
            List<String> slots = portal.site()
                    .page(address)
                    .select("input[type=radio]")
                    .eachAttr("value")
                    .subList(0, RESIDENTS - 1);
            Map<String, String> told = bookedUntilKilled(portal, address, slots);

            try (Portal again = portal.again()) {
                assertThat(told).hasSizeGreaterThanOrEqualTo(TOLD_BEFORE_THE_KILL);
                List<String> free =
                        again.site().page(address).select("input[type=radio]").eachAttr("value");
                told.forEach((slot, code) -> {
                    assertThat(free).doesNotContain(slot);
                    assertThat(followed(again.site(), code)).contains("Lịch hẹn có hiệu lực", slot + " – ");
                });
            }
        }
    }

    /** The codes by their times. */
    private static Map<String, String> bookedUntilKilled(Portal portal, String address, List<String> slots)
            throws InterruptedException {
        Map<String, String> told = new ConcurrentHashMap<>();
        CountDownLatch enough = new CountDownLatch(TOLD_BEFORE_THE_KILL);
        try (ExecutorService residents = Executors.newFixedThreadPool(slots.size())) {
            slots.forEach(slot -> residents.submit(() -> {
                HttpResponse<String> answer = book(portal.site(), address, slot);
                if (answer.statusCode() == 200) {
                    told.put(
                            slot,
                            Jsoup.parse(answer.body()).select(".figures b").text());
                    enough.countDown();
                }
            }));
            assertThat(enough.await(1, TimeUnit.MINUTES)).isTrue();
            portal.kill();
        }
        return told;
    }

    private static HttpResponse<String> book(Site site, String address, String slot) {
        String contact = "0903 000 " + slot.replace(":", "");
        return send(
                site,
                address,
                Map.of(
                        "gio", slot,
                        "ten", "Bà Tư",
                        "lien-he", contact,
                        "viec", "Hỏi về giấy phép sửa nhà.",
                        "dong-y", "co"));
    }

    private static String followed(Site site, String code) {
        return Jsoup.parse(send(site, "/tiep-cong-dan/lich-hen", Map.of("ma", code))
                        .body())
                .select("main")
                .text();
    }

    private static HttpResponse<String> send(Site site, String path, Map<String, String> fields) {
        StringBuilder form = new StringBuilder();
        fields.forEach((name, value) ->
                form.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return site.post(
                path,
                form.substring(1),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Sec-Fetch-Site",
                "same-origin");
    }
}
