package vn.wardportal.api.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.list.Facet.Order;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.text.Language;

class SelectionTest {

    private static final Facet KIND = new Facet("loai", Order.MOST);
    private static final Facet YEAR = new Facet("nam", Order.LATEST);

    @Test
    void anAddressLeadsBackToItsSelection() {
        Selection selection = of(Map.of("tu", " Quy chế & cổng ", "nam", "2019", "loai", "quyet-dinh", "trang", "3"));

        assertThat(selection.address())
                .isEqualTo("/van-ban?tu=Quy+ch%E1%BA%BF+%26+c%E1%BB%95ng&loai=quyet-dinh&nam=2019&trang=3");
        assertThat(selection.words()).isEqualTo("Quy chế & cổng");
    }

    @Test
    void anotherChoiceBeginsAtTheFirstPage() {
        Selection selection = of(Map.of("nam", "2019", "trang", "3"));

        assertThat(selection.with(KIND, "ke-hoach").address()).isEqualTo("/van-ban?nam=2019&loai=ke-hoach");
        assertThat(selection.without(YEAR).address()).isEqualTo("/van-ban");
        assertThat(selection.address(4)).isEqualTo("/van-ban?nam=2019&trang=4");
    }

    @Test
    void whatIsNotThereOrBlankIsNotChosen() {
        assertThat(of(Map.of("loai", " ")).open()).isTrue();
        assertThat(of(Map.of("trang", "x")).page()).isZero();
    }

    @Test
    void wordsAreCut() {
        assertThat(of(Map.of("tu", "a".repeat(500))).words()).hasSize(100);
    }

    @Test
    void pagesAreOfferedAroundTheOneThatIsShown() {
        assertThat(new Paging(5, 200, 20).numbers()).containsExactly(1, 0, 4, 5, 6, 0, 10);
        assertThat(new Paging(2, 60, 20).numbers()).containsExactly(1, 2, 3);
        assertThat(new Paging(1, 0, 20).pages()).isEqualTo(1);
        assertThat(new Paging(2, 20, 20).exists()).isFalse();
        assertThat(new Paging(0, 20, 20).exists()).isFalse();
    }

    private static Selection of(Map<String, String> parameters) {
        return Selection.of("/van-ban", List.of(KIND, YEAR), new Visit("", Language.VI, parameters));
    }
}
