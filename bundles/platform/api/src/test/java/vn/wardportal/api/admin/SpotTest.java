package vn.wardportal.api.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.wardportal.api.admin.Spot.Range;

class SpotTest {

    @Test
    void wordsAreFoundWhateverBlanksStandAmongThem() {
        assertThat(Spot.anywhere("chợ hoa\nHồ Thị Kỷ").in("Sáng nay chợ  hoa Hồ Thị Kỷ mở cửa"))
                .contains(new Range(9, 27));
        assertThat(Spot.anywhere("chợ cá").in("chợ hoa")).isEmpty();
    }

    @Test
    void theOneThatIsMeantIsFoundAmongSeveral() {
        Spot second = Spot.after("hoa và ", "title", "hoa");

        assertThat(second).isEqualTo(new Spot("title", "hoa", 1));
        assertThat(second.in("hoa và hoa")).contains(new Range(7, 10));
    }

    @Test
    void whereThereAreNotSoManyAnyMoreTheLastIsFound() {
        assertThat(new Spot("title", "hoa", 3).in("hoa và hoa")).contains(new Range(7, 10));
    }

    @Test
    void nothingIsNowhere() {
        assertThat(Spot.anywhere(" ").in("hoa")).isEmpty();
        assertThat(Spot.after("hoa", "title", "")).isEqualTo(new Spot("title", "", 0));
    }
}
