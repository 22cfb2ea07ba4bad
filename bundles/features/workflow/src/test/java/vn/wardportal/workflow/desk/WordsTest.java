package vn.wardportal.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.wardportal.workflow.desk.Words.Kind;
import vn.wardportal.workflow.desk.Words.Part;

class WordsTest {

    @Test
    void whatCameAndWhatWentIsTold() {
        assertThat(Words.between("Ngập từ bảy giờ sáng", "Ngập từ sáu giờ sáng"))
                .containsExactly(
                        new Part(Kind.KEPT, "Ngập từ"),
                        new Part(Kind.GONE, "bảy"),
                        new Part(Kind.NEW, "sáu"),
                        new Part(Kind.KEPT, "giờ sáng"));
    }

    @Test
    void sameTextsDoNotDiffer() {
        assertThat(Words.between("Ngập  từ bảy giờ", "Ngập từ bảy giờ")).isEmpty();
    }

    @Test
    void longPassagesThatStayedAreLeftOut() {
        String many = "một ".repeat(100);

        assertThat(Words.between(many + "cũ", many + "mới"))
                .contains(new Part(Kind.LEFT_OUT, "…"), new Part(Kind.GONE, "cũ"), new Part(Kind.NEW, "mới"))
                .hasSize(4);
    }

    @Test
    void markupIsNotRead() {
        assertThat(Words.plain("<p>Một &amp; <b>hai</b></p>", true).strip()).isEqualTo("Một &  hai");
        assertThat(Words.plain("<p>", false)).isEqualTo("<p>");
    }
}
