package vn.wardportal.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.testing.As;

class LexiconAndLinksTest {

    private final Ward ward = new Ward();
    private final Lexicon lexicon = new Lexicon(ward.rules);
    private final LinkPolicy links = new LinkPolicy(ward.rules);

    @AfterEach
    void close() {
        ward.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Cá  độ bóng đá, Cá độ",
        "Kèo cá-độ, cá-độ",
        "Vay <b>nóng</b> trong ngày, Vay nóng",
        "Mở casinos ở đây, casinos"
    })
    void aWordOfTheLexiconIsShownToAPersonWhereverItStands(String text, String quote) {
        assertThat(lexicon.look(Written.html("<p>" + text + "</p>")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.level()).isEqualTo(Level.ASK);
                    assertThat(finding.basis()).isEqualTo("khoản 2 Điều 7");
                    assertThat(finding.place().orElseThrow().quote()).isEqualTo(quote);
                });
    }

    @Test
    void partsOfOtherWordsAreNot() {
        assertThat(lexicon.look(Written.html("<p>Số đề tài, cá đồng, vay nóngg, nuôi cá. Độ ẩm cao</p>")))
                .extracting(finding -> finding.place().orElseThrow().quote())
                .containsExactly("Số đề");
    }

    @Test
    void aRuleHoldsFromItsFirstDayToItsLast() {
        LocalDate today = ward.rules.today();
        As.person(Rules.PERMISSION).does(() -> {
            ward.rules.add(Book.LEXICON, rule("rượu lậu", today.plusDays(1), Optional.empty()));
            ward.rules.add(Book.LEXICON, rule("pháo nổ", today.minusDays(9), Optional.of(today)));
        });

        Examined written = Written.html("<p>Bán rượu lậu, pháo nổ</p>");
        assertThat(lexicon.look(written)).hasSize(1);
        ward.passDays(1);
        assertThat(lexicon.look(written))
                .extracting(finding -> finding.place().orElseThrow().quote())
                .containsExactly("rượu lậu");
    }

    @Test
    void anOfferWithPriceAndPhoneIsAnAdvertisement() {
        Advertising advertising = new Advertising();

        assertThat(advertising.look(Written.html("<p>Thanh lý tủ lạnh giá chỉ 2.500.000đ, gọi 0901234567</p>")))
                .hasSize(1);
        assertThat(advertising.look(Written.html("<p>Mua bán ở chợ ổn định, 500 đồng một cây</p>")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"https://dichvucong.gov.vn/a?b=1&amp;c=2\">Dịch vụ công</a>",
                "<a href=\"https://GOV.VN\">Cổng</a>",
                "<a href=\"/tin-tuc/cho-hoa\">Chợ hoa</a> <a href=\"mailto:a@gmail.com\">Thư</a> <a href=\"tel:113\">113</a>",
                "www.chinhphu.vn",
            })
    void linksToKnownPlacesAreWell(String html) {
        assertThat(links.look(Written.html("<p>" + html + "</p>"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "<a href=\"https://notgov.vn/a\">Xem</a>, notgov.vn",
        "<a href=\"//evil.example/a\">Xem</a>, evil.example",
        "<a href=\"http://gov.vn.evil.example/\">Xem</a>, gov.vn.evil.example",
        "<a href=\"https://gov.vn@evil.example/\">Xem</a>, evil.example",
        "Xem https://bit.ly/abc nhé, bit.ly",
    })
    void linksElsewhereAreAskedAbout(String html, String host) {
        assertThat(Written.words(links.look(Written.html("<p>" + html + "</p>"))))
                .containsExactly("ASK Liên kết dẫn ra ngoài, tới “" + host + "”. Xem trang đó trước khi cho qua.");
    }

    @Test
    void oneHostIsAskedAboutOnce() {
        assertThat(links.look(Written.html("<p>https://a.example/1 https://a.example/2 https://b.example</p>")))
                .hasSize(2);
    }

    private static Rule rule(String words, LocalDate from, Optional<LocalDate> to) {
        return new Rule(0, words, Level.ASK, "Hàng cấm", "khoản 2 Điều 7", from, to);
    }
}
