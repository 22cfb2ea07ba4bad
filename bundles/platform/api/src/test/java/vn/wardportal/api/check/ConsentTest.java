package vn.wardportal.api.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.check.Consent.Children;
import vn.wardportal.api.check.Consent.People;
import vn.wardportal.api.check.Consent.Way;

class ConsentTest {

    @Test
    void aVersionKeepsAllThatWasStated() {
        Consent consent = new Consent(
                People.AGREED,
                "cô giáo và học sinh lớp 3",
                Optional.of(Way.MESSAGE),
                Optional.of(LocalDate.of(2026, 11, 20)),
                Children.BY_GUARDIAN,
                "hồ sơ ảnh 12/2026");

        assertThat(Consent.read(consent.text())).isEqualTo(consent);
        assertThat(Consent.read(Consent.NOBODY.text())).isEqualTo(Consent.NOBODY);
    }

    @Test
    void whatWasNotStatedSaysNothing() {
        assertThat(Consent.UNKNOWN.text()).isEmpty();
        assertThat(Consent.read("")).isEqualTo(Consent.UNKNOWN);
    }

    @Test
    void whatCannotBeReadWasNotStated() {
        assertThat(Consent.read("YES\nx\n\n\nNONE\n")).isEqualTo(Consent.UNKNOWN);
        assertThat(Consent.read("AGREED\nchủ quầy\nBY_BIRD\n31/12\nNONE\n"))
                .isEqualTo(
                        new Consent(People.AGREED, "chủ quầy", Optional.empty(), Optional.empty(), Children.NONE, ""));
    }

    @Test
    void severalPicturesAreKeptInOneText() {
        Consent bare = new Consent(People.AGREED, "", Optional.empty(), Optional.empty(), Children.NONE, "");
        Map<String, Consent> stated = Map.of("b".repeat(64), bare, "a".repeat(64), Consent.NOBODY);

        String text = Consent.text(stated);

        assertThat(text).startsWith("a".repeat(64));
        assertThat(Consent.readAll(text)).isEqualTo(stated);
        assertThat(Consent.readAll("")).isEmpty();
        assertThat(Consent.text(Map.of("c".repeat(64), Consent.UNKNOWN))).isEmpty();
    }

    @Test
    void aLineBreakInTheWordsDoesNotSplitThem() {
        Consent consent =
                new Consent(People.AGREED, "cô giáo\nlớp 3", Optional.empty(), Optional.empty(), Children.NONE, "");

        assertThat(Consent.read(consent.text()).whom()).isEqualTo("cô giáo lớp 3");
    }
}
