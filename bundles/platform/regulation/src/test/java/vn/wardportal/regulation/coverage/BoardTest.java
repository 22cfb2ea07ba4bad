package vn.wardportal.regulation.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.wardportal.api.rules.Coverage.Covered;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.regulation.Refused;
import vn.wardportal.regulation.Rights;
import vn.wardportal.testing.As;

class BoardTest {

    private final Ward ward = new Ward();

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void allElevenItemsAreThereInTheOrderOfTheRegulation() {
        List<Row> rows = ward.officer.gets(ward.board::rows);

        assertThat(rows).extracting(Row::item).isEqualTo(Items.ALL).hasSize(11);
        assertThat(rows).allSatisfy(row -> assertThat(row.standing().state()).isEqualTo(State.NO_MODULE));
        assertThat(rows).allSatisfy(row -> assertThat(row.rule()).isPresent());
    }

    // news of 1 working day; it is Monday, nine o'clock in Viet Nam
    @ParameterizedTest
    @CsvSource({
        "2026-11-23T01:30:00Z, Đạt",
        "2026-11-20T08:00:00Z, Sắp trễ (hạn hôm nay)",
        "2026-11-20T11:00:00Z, Đạt",
        "2026-11-19T08:00:00Z, Trễ 1 ngày làm việc",
        "2026-11-17T08:00:00Z, Trễ 3 ngày làm việc",
    })
    void dailyNewsAreLateAfterAWorkingDay(String updated, String state) {
        ward.newsUpdated(updated);

        assertThat(ward.state("6.5")).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01T02:00:00Z, Đạt",
        "2026-10-24T02:00:00Z, Sắp trễ (còn 1 ngày làm việc)",
        "2026-10-23T02:00:00Z, Sắp trễ (hạn hôm nay)",
        "2026-10-22T02:00:00Z, Trễ 1 ngày làm việc",
    })
    void projectsAreLateAfterAMonth(String updated, String state) {
        ServingModule projects = new ServingModule("projects", "Dự án");
        ward.declare(projects, true, "6.3");
        ward.contributions.add(
                projects,
                projects,
                () -> List.of(new Covered("6.3", Optional.of(Instant.parse(updated)), "/du-an", 2)));
        ward.officer.does(() -> ward.board.entrust("6.3", new Owner("Lê Văn Minh", "", "", "")));

        assertThat(ward.state("6.3")).isEqualTo(state);
    }

    @Test
    void whatNobodyLookedAtInTimeIsToldThoughTheRestIsFresh() {
        ServingModule directory = new ServingModule("directory", "Danh bạ");
        Instant today = Instant.parse("2026-11-23T01:30:00Z");
        ward.declare(directory, true, "6.4");
        ward.contributions.add(
                directory, directory, () -> List.of(new Covered("6.4", Optional.of(today), "/danh-ba", 9, 2)));

        assertThat(ward.state("6.4")).isEqualTo("Quá hạn kiểm tra: 2 mục");
    }

    @Test
    void stoppingAModuleTurnsItsItemRedAndNamesIt() {
        ward.newsUpdated("2026-11-23T01:30:00Z");
        assertThat(ward.state("6.5")).isEqualTo("Đạt");

        ward.stopNews();

        assertThat(ward.state("6.5")).isEqualTo("Mô-đun Tin tức đã dừng");
        assertThat(ward.row("6.5").standing().state().theme).isEqualTo("error");
    }

    @Test
    void oneOfTwoModulesThatStopsIsNamed() {
        ward.newsUpdated("2026-11-23T01:30:00Z");
        ward.declare(new ServingModule("events", "Sự kiện"), false, "6.5");

        assertThat(ward.state("6.5")).isEqualTo("Mô-đun Sự kiện đã dừng");
    }

    @Test
    void aModuleThatIsGoneIsRemembered() {
        ward.newsUpdated("2026-11-23T01:30:00Z");
        ward.checkDuties();

        ward.removeNews();

        assertThat(ward.state("6.5")).isEqualTo("Chưa có mô-đun (trước đây: Tin tức)");
    }

    @Test
    void whatIsEmptySilentOrNobodysIsSaid() {
        ward.newsServe(Optional.empty());
        ward.declare(new ServingModule("schedules", "Lịch"), true, "6.10");
        assertThat(ward.state("6.5")).isEqualTo("Chưa có nội dung");
        assertThat(ward.state("6.10")).isEqualTo("Mô-đun Lịch chưa báo ngày cập nhật");

        ward.newsServe(Optional.of(ward.clock.instant()));

        assertThat(ward.state("6.5")).isEqualTo("Chưa có người phụ trách");
    }

    @Test
    void aModuleThatFailsDoesNotTakeTheBoardAway() {
        ward.declare(Ward.NEWS, true, "6.5");
        ward.contributions.add("broken", Ward.NEWS, () -> {
            throw new IllegalStateException("The table is missing");
        });

        assertThat(ward.state("6.5")).isEqualTo("Mô-đun Tin tức chưa báo ngày cập nhật");
    }

    @Test
    void anOwnerIsAuditedAndNeedsAName() {
        ward.officer.does(() -> {
            ward.board.entrust("6.4", new Owner("Lê Mai", "mai", "Trần Lan", "lan"));
            assertThatThrownBy(() -> ward.board.entrust("6.4", Owner.NOBODY)).isInstanceOf(Refused.class);
        });

        assertThat(ward.row("6.4").owner().deputyName()).isEqualTo("Trần Lan");
        assertThat(ward.audit.entries()).containsExactly("regulation.owner regulation.item/6.4 Lê Mai");
    }

    @Test
    void whoMayNotReadItIsRefused() {
        As.person("news.edit").does(() -> assertThatThrownBy(ward.board::rows).isInstanceOf(NotPermitted.class));
        As.person(Rights.READ)
                .does(() -> assertThatThrownBy(() -> ward.board.entrust("6.4", new Owner("Mai", "", "", "")))
                        .isInstanceOf(NotPermitted.class));
    }

    @Test
    void theRuleOfTheBoardCanBeChanged() {
        ward.newsUpdated("2026-11-17T08:00:00Z");

        ward.rules.with("coverage.6.5", "5");

        assertThat(ward.state("6.5")).isEqualTo("Sắp trễ (còn 1 ngày làm việc)");
    }
}
