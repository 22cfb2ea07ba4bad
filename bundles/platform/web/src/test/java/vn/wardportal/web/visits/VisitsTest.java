package vn.wardportal.web.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.testing.As;
import vn.wardportal.testing.FixedClock;
import vn.wardportal.testing.GivenPages;
import vn.wardportal.testing.MemoryRules;
import vn.wardportal.testing.TestDatabase;
import vn.wardportal.web.HttpServer;
import vn.wardportal.web.visits.VisitLedger.Read;

class VisitsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 12);
    private static final As LAN = As.named("chi-lan", VisitLedger.PERMISSION);

    private final TestDatabase database = TestDatabase.of(HttpServer.class);
    private final FixedClock clock = FixedClock.at("2026-11-12T01:00:00Z");
    private final Visits visits = new Visits();
    private final VisitLedger ledger = new VisitLedger(visits, database, clock);
    private final GivenPages pages = new GivenPages().with("/tin-tuc/a", "Lễ hội");

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36",
                "Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36 Zalo android/123",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1",
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 coc_coc_browser/130.0 Chrome/124.0 Safari/537.36"
            })
    void browsersOfPeopleAreCounted(String agent) {
        assertThat(Browsers.person(agent)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                "Mozilla/5.0 (compatible; coccocbot-web/1.0; +http://help.coccoc.com/searchengine)",
                "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; +https://openai.com/gptbot)",
                "Mozilla/5.0 (compatible; Baiduspider/2.0)",
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/142.0 Safari/537.36",
                "facebookexternalhit/1.1",
                "curl/8.5.0",
                "Java-http-client/25",
                ""
            })
    void programsAreNot(String agent) {
        assertThat(Browsers.person(agent)).isFalse();
        assertThat(Browsers.person(null)).isFalse();
    }

    @Test
    void daysAreSummedUpAndBothLanguagesCountAsOnePage() {
        read("/tin-tuc/a", 2, "/en/tin-tuc/a", 1, "/", 1);
        read("/tin-tuc/a", 4);
        clock.pass(Duration.ofDays(1));
        read("/tin-tuc/a", 1, "/", 9);

        LAN.does(() -> {
            assertThat(ledger.most(TODAY, TODAY, 10)).containsExactly(new Read("/tin-tuc/a", 7), new Read("/", 1));
            assertThat(ledger.most(TODAY, TODAY.plusDays(1), 1)).containsExactly(new Read("/", 10));
            assertThat(ledger.all(TODAY, TODAY.plusDays(1))).isEqualTo(18);
            assertThat(ledger.of("/tin-tuc/a", TODAY)).isEqualTo(Map.of(TODAY, 7L, TODAY.plusDays(1), 1L));
        });
    }

    @Test
    void whatCannotBeWrittenIsCountedLater() {
        visits.giveBack(Map.of("/", 3L));
        database.close();

        assertThatThrownBy(ledger::write).isInstanceOf(RuntimeException.class);

        assertThat(visits.take()).isEqualTo(Map.of("/", 3L));
    }

    @Test
    void oldFiguresAreForgottenAsTheRuleSays() {
        read("/cu", 1);
        clock.pass(Duration.ofDays(1));
        read("/moi", 1);
        clock.pass(Duration.ofDays(ChronoUnit.DAYS.between(TODAY, TODAY.plusMonths(24))));

        new ForgettingVisits(ledger, MemoryRules.of(HttpServer.class)).run();

        assertThat(LAN.gets(() -> ledger.most(TODAY, TODAY.plusYears(3), 10))).containsExactly(new Read("/moi", 1));
    }

    @Test
    void onlyWhoMaySeesThem() {
        assertThatThrownBy(() -> As.person("news.edit").does(() -> ledger.all(TODAY, TODAY)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void theViewGoesThroughDaysWeeksAndMonths() {
        read("/tin-tuc/a", 5);

        LAN.does(() -> {
            VisitsView view = new VisitsView(ledger, pages);
            assertThat(view.span.getText()).isEqualTo("Ngày 12/11/2026");
            assertThat(view.total.getText()).startsWith("5 lượt xem");
            assertThat(view.later.isEnabled()).isFalse();
            view.earlier.click();
            assertThat(view.total.getText()).startsWith("0 lượt xem");
            view.later.click();
            assertThat(view.total.getText()).startsWith("5 lượt xem");
            view.period.setValue(Period.WEEK);
            assertThat(view.span.getText()).isEqualTo("Tuần 09/11/2026 – 15/11/2026");
            view.period.setValue(Period.MONTH);
            assertThat(view.span.getText()).isEqualTo("Tháng 11/2026");
            assertThat(view.grid.getGenericDataView().getItems()).containsExactly(new Read("/tin-tuc/a", 5));
            assertThat(new PageVisits(ledger, pages, "/tin-tuc/a").getElement().getTextRecursively())
                    .contains("Lễ hội", "11/2026", "12/11/2026");
        });
    }

    /** Counts as the edge does, and writes down. */
    private void read(Object... pathsAndVisits) {
        for (int at = 0; at < pathsAndVisits.length; at += 2) {
            long count = ((Number) pathsAndVisits[at + 1]).longValue();
            visits.giveBack(Map.of((String) pathsAndVisits[at], count));
        }
        ledger.write();
        assertThat(visits.take()).isEmpty();
    }
}
