package vn.wardportal.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.api.search.Findable;
import vn.wardportal.api.search.Findable.Stamp;
import vn.wardportal.api.search.Findable.Translation;
import vn.wardportal.api.text.Language;

/** What is suggested while somebody types, on a real index. */
class SuggesterTest {

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
    void theLastWordGoesOn() throws IOException {
        put("Đăng ký khai sinh");
        put("Đăng ký khai tử");
        put("Đường hoa Hồ Thị Kỷ");

        assertThat(titles("dang ky kh")).containsExactlyInAnyOrder("Đăng ký khai sinh", "Đăng ký khai tử");
        assertThat(titles("khai s")).containsExactly("Đăng ký khai sinh");
        assertThat(titles("SINH đăng")).containsExactly("Đăng ký khai sinh");
        assertThat(titles("kha ")).as("a word that is over").isEmpty();
        assertThat(titles("khai ")).hasSize(2);
        assertThat(titles("dang ky x")).isEmpty();
    }

    @Test
    void whatBearsTheMarksThatWereTypedComesFirstHoweverFarTheWordIs() throws IOException {
        put("Giay và dầu");
        put("Giảy");
        put("Cấp bản sao giấy khai sinh");

        for (String typed : List.of("giấ", "giấy", "giây\u0301")) {
            assertThat(titles(typed)).as(typed).hasSize(3).startsWith("Cấp bản sao giấy khai sinh");
        }
        assertThat(titles("giây").getFirst()).as("the tone is typed last").isEqualTo("Cấp bản sao giấy khai sinh");
    }

    @Test
    void theToneMayStandOnEitherVowel() throws IOException {
        put("Hoa tươi");
        put("Khu phố Hoà Bình");

        assertThat(titles("hòa").getFirst()).isEqualTo("Khu phố Hoà Bình");
    }

    @Test
    void titlesThatBeginSoComeBeforeOthers() throws IOException {
        put("Hướng dẫn làm giấy khai sinh");
        put("Giấy khai sinh điện tử");

        put("1.001193 Giấy khai tử");

        assertThat(titles("giay kh")).last().isEqualTo("Hướng dẫn làm giấy khai sinh");
        assertThat(titles("1.0011")).containsExactly("1.001193 Giấy khai tử");
    }

    @Test
    void wordsSideBySideComeBeforeWordsApart() throws IOException {
        put("Về khai báo hộ sinh");
        put("Về việc đăng ký khai sinh");

        assertThat(titles("khai si")).startsWith("Về việc đăng ký khai sinh");
    }

    @Test
    void amongEqualsWhatHasNoDateComesFirstAndThenTheNewest() throws IOException {
        put("Chợ cũ", Optional.of(Instant.parse("2018-01-01T00:00:00Z")));
        put("Chợ mới", Optional.of(Instant.parse("2019-01-01T00:00:00Z")));
        put("Chợ hoa", Optional.empty());

        assertThat(titles("chợ")).containsExactly("Chợ hoa", "Chợ mới", "Chợ cũ");
    }

    @Test
    void aNumberIsSuggestedAsItIsWritten() throws IOException {
        put("Quyết định 554/QĐ-UBND");

        assertThat(titles("554/q")).containsExactly("Quyết định 554/QĐ-UBND");
    }

    @Test
    void littleIsSuggestedAndNothingForASingleLetter() throws IOException {
        for (int thing = 0; thing < 20; thing++) {
            put("Thông báo số " + thing);
        }

        assertThat(titles("thong")).hasSize(Suggester.MOST);
        assertThat(titles("t")).isEmpty();
        assertThat(titles("")).isEmpty();
        assertThat(titles(" ?*! ")).isEmpty();
    }

    @Test
    void whatIsNotShownIsNotSuggested() throws IOException {
        put("Chợ hoa");

        assertThat(titles("chợ", new Shown(Set.of("documents.document"), Instant.EPOCH, Language.VI)))
                .isEmpty();
    }

    @Test
    void whatIsSuggestedSaysWhereItIsReadAndInWhichLanguage() throws IOException {
        index.put(
                "news",
                Findable.of(new Stamp("news.article/1", 1), "/tin-tuc/flowers", "Flower\nmarket")
                        .in(Language.EN),
                List.of(),
                true);

        assertThat(suggest("flow", SHOWN))
                .containsExactly(new Suggestion("Flower market", "news", "/tin-tuc/flowers", "en"));
    }

    @Test
    void whatIsTranslatedIsSuggestedInTheLanguageOfTheSite() throws IOException {
        Findable market = Findable.of(new Stamp("news.article/1", 1), "/tin-tuc/cho", "Chợ hoa")
                .translated(new Translation("Flower market", "", List.of()));
        index.put("news", market, List.of(), true);

        Shown english = new Shown(Set.of("news.article"), Instant.EPOCH, Language.EN);
        assertThat(suggest("mark", english))
                .containsExactly(new Suggestion("Flower market", "news", "/tin-tuc/cho", "en"));
        assertThat(suggest("mark", SHOWN)).isEmpty();
        assertThat(suggest("cho", SHOWN)).containsExactly(new Suggestion("Chợ hoa", "news", "/tin-tuc/cho", "vi"));
    }

    private void put(String title) throws IOException {
        put(title, Optional.empty());
    }

    private void put(String title, Optional<Instant> date) throws IOException {
        Stamp stamp = new Stamp("news.article/" + ++number, 1);
        index.put("news", Findable.of(stamp, "/tin-tuc/" + number, title).dated(date), List.of(), true);
    }

    private List<String> titles(String typed) throws IOException {
        return titles(typed, SHOWN);
    }

    private List<String> titles(String typed, Shown shown) throws IOException {
        return suggest(typed, shown).stream().map(Suggestion::title).toList();
    }

    private List<Suggestion> suggest(String typed, Shown shown) throws IOException {
        return index.search(searcher -> Suggester.suggest(searcher, typed, shown));
    }
}
