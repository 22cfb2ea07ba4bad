package vn.wardportal.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceAndPictureTest {

    private static final String SEEN = "Quầy hoa trên đường Hồ Thị Kỷ";

    private final SourceNamed source = new SourceNamed();
    private final PictureTold picture = new PictureTold();

    @Test
    void whatIsTakenFromElsewhereNamesItsSourceAndItsPictures() {
        assertThat(Written.words(source.look(
                        Written.titled("Chợ hoa").from("", "").picture(SEEN, "").examined())))
                .containsExactly(
                        "BLOCK Bài không tự viết nhưng chưa ghi nguồn.",
                        "HINT Nên ghi địa chỉ nơi đọc được bản gốc.",
                        "BLOCK Ảnh “cho-hoa.jpg” chưa ghi tác giả hoặc nguồn.");
        assertThat(source.look(Written.titled("Chợ hoa")
                        .from("Báo Sài Gòn Giải Phóng", "https://sggp.org.vn/a")
                        .picture(SEEN, "Ngọc Lan")
                        .examined()))
                .isEmpty();
    }

    @Test
    void ownWorkNeedsNoSourceAndIsRemindedOfTheAuthor() {
        assertThat(Written.words(
                        source.look(Written.titled("Chợ hoa").picture(SEEN, "").examined())))
                .containsExactly("HINT Ảnh “cho-hoa.jpg” chưa ghi người chụp.");
    }

    @Test
    void aPictureWithoutWordsStopsAndPoorWordsAreAskedAbout() {
        assertThat(Written.words(picture.look(
                        Written.titled("Chợ hoa").picture(" ", "Lan").examined())))
                .containsExactly("BLOCK Ảnh “cho-hoa.jpg” chưa có lời tả cho người không nhìn thấy ảnh.");
        assertThat(Written.words(picture.look(
                        Written.titled("Chợ hoa").picture("IMG_2031", "Lan").examined())))
                .singleElement()
                .asString()
                .startsWith("ASK Lời tả “IMG_2031”");
        assertThat(picture.look(Written.titled("Chợ hoa").picture(SEEN, "Lan").examined()))
                .isEmpty();
    }
}
