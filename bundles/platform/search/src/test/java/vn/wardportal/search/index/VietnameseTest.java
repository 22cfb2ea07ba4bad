package vn.wardportal.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.api.search.Findable;
import vn.wardportal.api.search.Findable.Passage;
import vn.wardportal.api.search.Findable.Stamp;
import vn.wardportal.api.text.Language;
import vn.wardportal.search.index.Finder.Wish;

/** How Vietnamese words find each other, on a real index. */
class VietnameseTest {

    private static final Shown SHOWN = new Shown(Set.of("news.article"), Instant.EPOCH, Language.VI);

    private Index index;
    private int number;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        index = Index.open(folder);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void whatIsTypedWithoutMarksFindsWhatBearsThem() throws IOException {
        put("Thủ tục đăng ký khai sinh", "");
        put("Đường hoa Hồ Thị Kỷ", "");

        assertThat(titles("thu tuc")).containsExactly("Thủ tục đăng ký khai sinh");
        assertThat(titles("dang ky")).containsExactly("Thủ tục đăng ký khai sinh");
        assertThat(titles("DUONG HOA")).containsExactly("Đường hoa Hồ Thị Kỷ");
        assertThat(titles("thu tuc duong")).isEmpty();
    }

    @Test
    void whatIsWrittenAsTypedComesFirst() throws IOException {
        put("Thư tức", "thu tuc thu tuc thu tuc");
        put("Tin ngắn", "Trong bài dài này có nói về thủ tục, ở một chỗ thôi, giữa nhiều chữ khác nữa.");
        put("Thú tức", "");

        assertThat(titles("thủ tục").getFirst()).isEqualTo("Tin ngắn");
        assertThat(titles("thủ tục")).hasSize(3);
    }

    @Test
    void exactlyMeansTheVeryMarks() throws IOException {
        put("Chợ hoa", "");
        put("Hòa giải", "");

        assertThat(exactly("hoa")).containsExactly("Chợ hoa");
        assertThat(titles("hoa")).containsExactlyInAnyOrder("Chợ hoa", "Hòa giải");
    }

    @Test
    void theToneMayStandOnEitherVowel() throws IOException {
        put("Tổ hoà giải", "");
        put("Hòa bình", "");
        put("Thuỷ lợi, khoẻ mạnh", "");

        assertThat(exactly("hòa")).containsExactlyInAnyOrder("Tổ hoà giải", "Hòa bình");
        assertThat(exactly("thủy")).hasSize(1);
        assertThat(exactly("khỏe")).hasSize(1);
    }

    @Test
    void lettersAndMarksMayComeApart() throws IOException {
        put(Normalizer.normalize("Tiếp nhận hồ sơ", Normalizer.Form.NFD), "");
        put("Trả kết quả", "");

        assertThat(exactly("tiếp nhận")).hasSize(1);
        assertThat(exactly(Normalizer.normalize("trả kết quả", Normalizer.Form.NFD)))
                .hasSize(1);
    }

    @Test
    void aNumberIsFoundWholeAndByItsParts() throws IOException {
        put("Quyết định 554/QĐ-UBND", "");
        put("Quyết định 555/QĐ-UBND", "UBND ban hành 554 trang, QĐ");
        put("Thủ tục 1.001193", "");

        assertThat(titles("554/QĐ-UBND")).containsExactly("Quyết định 554/QĐ-UBND");
        assertThat(titles("554/qd-ubnd")).containsExactly("Quyết định 554/QĐ-UBND");
        assertThat(titles("554").getFirst()).isEqualTo("Quyết định 554/QĐ-UBND");
        assertThat(titles("QĐ-UBND")).hasSize(2);
        assertThat(titles("1.001193")).containsExactly("Thủ tục 1.001193");
        assertThat(titles("001193")).containsExactly("Thủ tục 1.001193");
    }

    @Test
    void quotedWordsStandSideBySide() throws IOException {
        put("Giấy khai sinh", "");
        put("Sinh hoạt hè, khai mạc sáng nay", "");

        assertThat(titles("khai sinh")).hasSize(2).first().isEqualTo("Giấy khai sinh");
        assertThat(titles("\"khai sinh\"")).containsExactly("Giấy khai sinh");
        assertThat(titles("“khai sinh” giấy")).containsExactly("Giấy khai sinh");
    }

    @Test
    void titlesWeighMoreThanTexts() throws IOException {
        put("Lịch họp", "Có nhắc tới tiêm chủng và tiêm chủng mở rộng cho trẻ em.");
        put("Lịch tiêm chủng tháng 7", "");

        assertThat(titles("tiem chung").getFirst()).isEqualTo("Lịch tiêm chủng tháng 7");
    }

    @Test
    void whatWasFoundIsMarkedAndThePassageIsTheOneThatSaysIt() throws IOException {
        put(
                "Thông báo",
                "Mở đầu. ".repeat(60) + "Người dân nộp tờ khai và nhận Giấy khai sinh tại quầy 2. "
                        + "Kết. ".repeat(60));

        Hit hit = find("giay khai sinh", false).hits().getFirst();

        assertThat(marked(hit.passage())).containsExactly("Giấy khai sinh");
        assertThat(text(hit.passage()))
                .startsWith("… ")
                .endsWith(" …")
                .contains("tại quầy 2")
                .hasSizeLessThan(240);
        assertThat(hit.written()).contains("giấy khai sinh");
    }

    @Test
    void htmlIsFoundByWhatItSays() throws IOException {
        index.put(
                "news",
                Findable.of(new Stamp("news.article/99", 1), "/tin-tuc/x", "Chợ")
                        .saying(List.of(Passage.formatted("<p>Giá <b>rau</b> &lt; 10</p><p>Cá &amp; thịt</p>"))),
                List.of("Bảng giá trong tệp"),
                true);

        assertThat(text(find("thit", false).hits().getFirst().passage()))
                .isEqualTo("Giá rau < 10\nCá & thịt\nBảng giá trong tệp");
        assertThat(titles("tep")).hasSize(1);
        assertThat(titles("amp")).isEmpty();
    }

    @Test
    void nearWordsAreOfferedWhereAWordStandsNowhere() throws IOException {
        put("Đăng ký khai sinh", "");

        assertThat(guess("khai sihn")).isEqualTo("khai sinh");
        put("Thái, thoi, thai, thái", "");
        put("Hồ Thị Kỷ", "");
        assertThat(guess("hồ thii kỷ")).as("as it stands beside the others").isEqualTo("ho thi ky");
        assertThat(guess("dăng kí khai sinh")).as("differs by marks alone").isEmpty();
        assertThat(guess("khai sinh")).isEmpty();
        assertThat(guess("xyzabc")).isEmpty();
        assertThat(guess("553")).isEmpty();
    }

    @Test
    void oddQuestionsFindNothingAndBreakNothing() throws IOException {
        put("Tin", "");

        for (String odd :
                List.of("", "\"", "“”", "*", "title:*", "a".repeat(5_000), "\u0301", "𝒳", "%", "'; drop table")) {
            assertThat(titles(odd)).as(odd).isEmpty();
        }
    }

    private void put(String title, String text) throws IOException {
        index.put(
                "news",
                Findable.of(new Stamp("news.article/" + ++number, 1), "/tin-tuc/" + number, title)
                        .saying(List.of(Passage.plain(text))),
                List.of(),
                true);
    }

    private List<String> titles(String typed) throws IOException {
        return find(typed, false).hits().stream().map(hit -> text(hit.title())).toList();
    }

    private List<String> exactly(String typed) throws IOException {
        return find(typed, true).hits().stream().map(hit -> text(hit.title())).toList();
    }

    private Found find(String typed, boolean exact) throws IOException {
        Wish wish = new Wish(Question.of(typed, exact), "", List.of(), 0, 10);
        return index.search(searcher -> Finder.find(searcher, wish, SHOWN));
    }

    private String guess(String typed) throws IOException {
        return index.search(searcher -> Guess.of(searcher, Question.of(typed, false)))
                .map(Question::typed)
                .orElse("");
    }

    private static String text(List<Fragment> fragments) {
        return fragments.stream().map(Fragment::text).collect(Collectors.joining());
    }

    private static List<String> marked(List<Fragment> fragments) {
        return fragments.stream().filter(Fragment::found).map(Fragment::text).toList();
    }
}
