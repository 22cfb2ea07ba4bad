package vn.wardportal.api.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.wardportal.api.notice.Notice.Importance;

class NoticeTest {

    private static final Notice NOTICE = Notice.of(List.of(7L, 8L, 7L), "workflow.item/12", "Có bài chờ duyệt");

    @Test
    void nobodyIsToldTwice() {
        assertThat(NOTICE.recipients()).containsExactly(7L, 8L);
    }

    @Test
    void itIsMadeOfItsPartsInAnyOrder() {
        Notice notice = NOTICE.immediately().at("/quan-tri/xu-ly/12").saying("Hạn đến chiều nay.");

        assertThat(notice)
                .isEqualTo(new Notice(
                        List.of(7L, 8L),
                        "workflow.item/12",
                        "Có bài chờ duyệt",
                        "Hạn đến chiều nay.",
                        "/quan-tri/xu-ly/12",
                        Importance.IMMEDIATE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.com", "//example.com", "/quan-trix", "/quan-tri/a b", "/quan-tri/a\r\nb"})
    void itLeadsNowhereButIntoTheConsole(String path) {
        assertThatThrownBy(() -> NOTICE.at(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itHasATitle() {
        assertThatThrownBy(() -> Notice.of(List.of(7L), "workflow.item/12", " "))
                .hasMessageContaining("workflow.item/12");
    }
}
