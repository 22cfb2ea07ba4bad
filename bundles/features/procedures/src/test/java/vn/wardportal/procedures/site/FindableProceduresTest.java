package vn.wardportal.procedures.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.search.Findable;
import vn.wardportal.procedures.House;
import vn.wardportal.procedures.Procedure;

class FindableProceduresTest {

    private final House house = new House();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aProcedureIsFoundByItsNameAndCodeAndItsPapersAreToldInWords() {
        Procedure birth = house.posted(House.manuscript(
                "1.001193",
                "Đăng ký khai sinh",
                "papers",
                "Giấy chứng sinh | 1 | 0 | Mẫu CT01 | \nHộ chiếu | 0 | 1 | | "));

        Findable found =
                house.approval.findable("procedures.procedure/" + birth.id()).orElseThrow();

        assertThat(found.title()).isEqualTo("Đăng ký khai sinh");
        assertThat(found.passages())
                .extracting(Findable.Passage::text)
                .contains("Giấy chứng sinh, Mẫu CT01. Hộ chiếu", "1.001193")
                .noneMatch(text -> text.contains("|") || text.isBlank());
    }
}
