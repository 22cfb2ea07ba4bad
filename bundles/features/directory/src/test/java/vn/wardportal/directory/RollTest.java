package vn.wardportal.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.content.Refusal;
import vn.wardportal.api.content.TreeGround;
import vn.wardportal.api.page.Sources;
import vn.wardportal.directory.Roll.Node;

class RollTest {

    private final Office office = new Office();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void peopleStandBelowTheirUnitsInTheirOrder() {
        Entry ward = office.published(Office.unit("Ủy ban"));
        Entry justice = office.published(ward, Office.unit("Tư pháp"));
        office.published(justice, Office.person("Trịnh Thu Trang"));
        Entry second = office.published(justice, Office.person("Ngô Bảo Long"));
        office.published(ward, Office.person("Nguyễn Văn Hòa"));

        office.lan.does(() -> office.desk.shift(second.id(), -1));

        assertThat(shown()).containsExactly("Ủy ban", "Tư pháp", "Ngô Bảo Long", "Trịnh Thu Trang", "Nguyễn Văn Hòa");
        Node node = office.entries.roll().at("trinh-thu-trang").orElseThrow();
        assertThat(node.above()).extracting(Entry::title).containsExactly("Ủy ban", "Tư pháp");
    }

    @Test
    void whoLeftIsGoneFromTheDayAndWhoComesIsThereOnTheirs() {
        Entry unit = office.published(Office.unit("Tư pháp"));
        office.published(unit, Office.during(Office.person("Người đi"), "", "2026-11-12"));
        office.published(unit, Office.during(Office.person("Người đến"), "2026-11-14", ""));

        assertThat(shown()).containsExactly("Tư pháp", "Người đi");
        office.clock.pass(Duration.ofDays(1));
        assertThat(shown()).containsExactly("Tư pháp");
        office.clock.pass(Duration.ofDays(1));
        assertThat(shown()).containsExactly("Tư pháp", "Người đến");
    }

    @Test
    void aPageIsStaleWhenTheNextOneComesOrGoes() {
        Entry unit = office.published(Office.unit("Tư pháp"));
        office.published(unit, Office.during(Office.person("Người đi"), "", "2026-11-12"));

        Sources sources = Sources.noting(office.entries::roll).sources();

        // midnight in Viet Nam
        assertThat(sources.current(Instant.parse("2026-11-12T16:59:59Z"))).isTrue();
        assertThat(sources.current(Instant.parse("2026-11-12T17:00:00Z"))).isFalse();
    }

    @Test
    void whatStandsBelowAUnitThatIsNotShownIsNotShown() {
        Entry unit = office.published(Office.unit("Tư pháp"));
        office.published(unit, Office.person("Trịnh Thu Trang"));

        office.withdrawn(unit, "sai số điện thoại");

        assertThat(shown()).isEmpty();
    }

    @Test
    void twoOfTheSameNameHaveTheirOwnAddresses() {
        Entry unit = office.published(Office.unit("Tư pháp"));
        Entry first = office.published(unit, Office.person("Nguyễn Văn An"));
        Entry second = office.published(unit, Office.person("Nguyễn Văn An"));
        Entry printed = office.published(unit, Office.unit("In"));

        assertThat(List.of(first.address(), second.address(), printed.address()))
                .containsExactly("/danh-ba/nguyen-van-an", "/danh-ba/nguyen-van-an-2", "/danh-ba/in-2");
    }

    @Test
    void anAddressStaysWhenTheNameChanges() {
        Entry unit = office.published(Office.unit("Tư pháp"));

        assertThat(office.rewritten(unit, Office.unit("Tư pháp – Hộ tịch")).address())
                .isEqualTo("/danh-ba/tu-phap");
    }

    @Test
    void wordsAreFoundWithoutAccentsAndNumbersByTheirDigits() {
        Entry unit = office.published(Office.unit("Tư pháp – Hộ tịch"));
        office.published(unit, Office.person("Trịnh Thu Trang"));

        assertThat(found("trang tu phap")).containsExactly("Trịnh Thu Trang");
        assertThat(found("HỘ TỊCH")).containsExactly("Tư pháp – Hộ tịch", "Trịnh Thu Trang");
        assertThat(found("(028) 3800 0103")).containsExactly("Trịnh Thu Trang");
        assertThat(found("trin tha")).isEmpty();
        assertThat(found("ho tr")).isEmpty();
        assertThat(found("tri tran")).containsExactly("Trịnh Thu Trang");
        assertThat(found("khai sinh")).isEmpty();
        assertThat(found("  ")).isEmpty();
    }

    @Test
    void whatHoldsTheWordsSideBySideComesFirst() {
        Entry unit = office.published(Office.unit("Tịch thu và hộ khẩu"));
        office.published(unit, Office.unit("Hộ tịch"));

        assertThat(found("hộ tịch")).containsExactly("Hộ tịch", "Tịch thu và hộ khẩu");
    }

    @Test
    void mailAddressesAreNotFoundOutByAsking() {
        office.published(Office.unit("Tư pháp"));

        assertThat(found("don-vi@phuong.example.vn")).isEmpty();
        assertThat(found("phuong.example")).isEmpty();
    }

    @Test
    void nobodyIsPublishedBelowAUnitThatResidentsNeverRead() {
        Entry unit = office.draft(OptionalLong.empty(), Office.unit("Tư pháp"));

        assertThatThrownBy(() -> office.publishing.check(OptionalLong.of(unit.id()), Office.person("Trịnh Thu Trang")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(TreeGround.ABOVE_UNPUBLISHED));
    }

    private List<String> shown() {
        return office.entries.roll().all().map(node -> node.entry().title()).toList();
    }

    private List<String> found(String words) {
        return office.entries.roll().matching(words).stream()
                .map(node -> node.entry().title())
                .toList();
    }
}
