package vn.wardportal.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.rules.Coverage.Covered;
import vn.wardportal.news.desk.Newsroom;

class NewsCoverageTest {

    private final Newsroom newsroom = new Newsroom();
    private final NewsCoverage coverage = new NewsCoverage(newsroom.database);

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void withoutNewsNothingIsCovered() {
        newsroom.draft("Bản nháp");

        assertThat(coverage.covered()).extracting(Covered::item).containsExactly("6.5", "6.7", "6.11");
        assertThat(coverage.covered()).allSatisfy(covered -> {
            assertThat(covered.updated()).isEmpty();
            assertThat(covered.count()).isZero();
        });
    }

    @Test
    void theNewestThatIsPublishedCounts() {
        newsroom.published("Chợ hoa");
        newsroom.days(1);
        newsroom.published(in("doan-the", "Trao học bổng"));
        newsroom.days(1);
        newsroom.withdrawn("Tin rút lại", "Sai ngày");

        List<Covered> covered = coverage.covered();

        assertThat(covered.get(0).updated().orElseThrow()).isEqualTo("2026-11-13T01:15:00Z");
        assertThat(covered.get(0).count()).isEqualTo(2);
        assertThat(covered.get(1).address()).isEqualTo("/tin-tuc?chuyen-muc=doan-the");
        assertThat(covered.get(1).count()).isEqualTo(1);
        assertThat(covered.get(2).updated()).isEmpty();
    }

    @Test
    void whatWasPublishedOnADayIsTopical() {
        newsroom.published("Một");
        newsroom.published("Hai");
        newsroom.days(1);
        newsroom.published("Ba");

        assertThat(coverage.topical(LocalDate.parse("2026-11-12"))).isEqualTo(2);
        assertThat(coverage.topical(LocalDate.parse("2026-11-13"))).isEqualTo(1);
        assertThat(coverage.topical(LocalDate.parse("2026-11-14"))).isZero();
    }

    private static Manuscript in(String category, String title) {
        Manuscript manuscript = Newsroom.manuscript(title);
        Text text = manuscript.text();
        return new Manuscript(
                new Text("", category, title, text.summary(), text.body(), text.unit(), text.origin()),
                manuscript.cover(),
                manuscript.attachments());
    }
}
