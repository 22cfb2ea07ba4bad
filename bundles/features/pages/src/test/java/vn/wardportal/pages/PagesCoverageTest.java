package vn.wardportal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.rules.Coverage.Covered;

class PagesCoverageTest {

    private final Office office = new Office();
    private final PagesCoverage coverage = new PagesCoverage(office.database);

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void draftsCoverNothing() {
        office.draft(OptionalLong.empty(), "Giới thiệu");

        assertThat(coverage.covered()).containsExactly(new Covered("6.1", Optional.empty(), "/gioi-thieu", 0));
    }

    @Test
    void theLatestChangeOfAPublishedPageCounts() {
        WebPage front = office.front();
        office.clock.pass(Duration.ofDays(1));
        office.published(front, "Thành tựu");
        office.clock.pass(Duration.ofDays(1));
        office.draft(OptionalLong.of(front.id()), "Bản nháp");

        Covered covered = coverage.covered().getFirst();

        assertThat(covered.updated().orElseThrow()).isEqualTo("2026-11-13T01:15:00Z");
        assertThat(covered.count()).isEqualTo(2);
    }
}
