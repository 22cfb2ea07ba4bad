package vn.wardportal.checks.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellerTest {

    private static final Set<String> FEW =
            Set.of("bàn", "sĩ", "bác", "nhấn", "nút", "để", "dọn", "vệ", "sinh", "hoà", "ghế", "ngồi", "chơi", "kính");

    private final Speller withRules = new Speller(new Vocabulary(Optional.empty(), word -> word.equals("ngoẵnhg")));
    private final Speller withDictionary = new Speller(new Vocabulary(Optional.of(FEW::contains), word -> false));

    @ParameterizedTest
    @CsvSource({
        "qủa, quả, SYLLABLE",
        "hòan, hoàn, SYLLABLE",
        "nghuyên, nguyên, SYLLABLE",
        "phuơng, phương, SYLLABLE",
        "ngiêm, nghiêm, SYLLABLE",
        "nghành, ngành, SYLLABLE",
        "cuảr, của, SYLLABLE",
        "thhông, thông, SYLLABLE",
        "phápluật, pháp luật, SYLLABLE",
        "vieetj, việt, KEYBOARD",
        "ddaats, đất, KEYBOARD",
        "vie65t, việt, KEYBOARD",
        "cuar, của, KEYBOARD",
    })
    void wrongWordsAreFoundWithWhatWasMeant(String wrong, String meant, Slip.Kind kind) {
        String text = "Người dân viết " + wrong + " trong đơn gửi phường.";

        assertThat(withRules.look(text)).containsExactly(new Slip(kind, 15, 15 + wrong.length(), Optional.of(meant)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tiees", "ddaaf"})
    void leftOversOfTheKeyboardAreFoundThoughNobodyKnowsWhatWasMeant(String wrong) {
        assertThat(withRules.look("Người dân viết " + wrong + " trong đơn."))
                .extracting(Slip::kind, Slip::replacement)
                .containsExactly(tuple(Slip.Kind.KEYBOARD, Optional.empty()));
    }

    @Test
    void slipsInCommonWordsAreSeenByTheirNeighbours() {
        assertThat(withRules.look("Các cơ quan có liến quan"))
                .extracting(Slip::kind, slip -> slip.replacement().orElse(""))
                .containsExactly(tuple(Slip.Kind.PHRASE, "liên"));
        assertThat(withRules.look("theo Quy đinh này"))
                .extracting(slip -> slip.replacement().orElse(""))
                .containsExactly("định");
    }

    @Test
    void doubledWordsAreFoundWithTheSpaceBetween() {
        String text = "hồ sơ của của người dân";

        assertThat(withRules.look(text)).containsExactly(new Slip(Slip.Kind.DOUBLED, 9, 13, Optional.of("")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UỶ BAN NHÂN DÂN, Ủy ban, hòa giải, hoà giải, khỏe, khoẻ, QĐ-UBND, HĐND, số 12/2026/QĐ-UBND, Q.1, P.Bến Nghé",
                "Gửi về lienhe@phuong.gov.vn hoặc https://phuong.gov.vn/tieesng trước 17h30, điện thoại 0283-123-4567",
                "Luôn luôn xanh xanh, ngày ngày, người người, nhà nhà thi đua; từ từ đi, ra ra vào vào",
                "Ông Vladimir Putin và bà Angela Müller thăm Đắk Lắk, Krông Nô, K’Brơi; bia Sài Gòn, Lê-nin, Cô-lôm-bi-a",
                "Website và email của phường dùng phần mềm Microsoft Office, Facebook, Zalo, iPhone, YouTube, VNeID",
                "Tệp mp3, khổ A4, phòng B12, QH15, CO2, H5N1, COVID-19, 3G, 100m2, mã ab12cd, ban 2a4",
                "see trees food roof beer in a park is not written in Vietnamese and has no marks at all",
                "điểm đ khoản 2 Điều 9; nồng độ axít, ôxy, côngtenơ; xi-măng",
                "Nhấn nút reset để xem file exe, class, user; một mẩu giấy",
                "Trường học dạy web, box, max, taxi và free room cho các em học sinh phường",
                "",
                "12",
                "Thông Báo"
            })
    void nothingIsAskedWithoutReason(String text) {
        assertThat(withRules.look(text)).isEmpty();
    }

    @Test
    void whatTheDictionaryLacksIsAskedOnlyIfSomethingLikeItIsThere() {
        assertThat(withDictionary.look("Tổ dân phố dọn vễ sinh"))
                .containsExactly(new Slip(Slip.Kind.UNLISTED, 15, 17, Optional.of("vệ")));
        assertThat(withDictionary.look("Bàn ghế, ngồi chơi, hòa bình, bác sỹ")).isEmpty();
    }

    @Test
    void ownWordsAreRight() {
        assertThat(withRules.look("Chợ ngoẵnhg của phường")).isEmpty();
    }

    @Test
    void capitalsAreKept() {
        assertThat(withRules.look("Qủa thật. PHUƠNG ÁN của phường"))
                .extracting(slip -> slip.replacement().orElse(""))
                .isEqualTo(List.of("Quả", "PHƯƠNG"));
    }
}
