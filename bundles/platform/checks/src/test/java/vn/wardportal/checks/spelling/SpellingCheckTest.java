package vn.wardportal.checks.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Finding;

class SpellingCheckTest {

    @TempDir
    Path folder;

    @Test
    void aWrongWordIsAskedForWithItsMend() {
        install("vệ");
        String source = "<p>Kết <b>qủa</b> cuộc thi &amp; lễ trao giải</p>";

        Finding finding = look(source).getFirst();

        assertThat(finding.check()).isEqualTo("CK-10");
        assertThat(finding.level()).isEqualTo(Finding.Level.ASK);
        assertThat(finding.basis()).isEqualTo("điểm c khoản 5 Điều 9, khoản 4 Điều 13");
        assertThat(finding.words()).startsWith("“qủa”");
        assertThat(finding.place()).contains(new Finding.Place(10, 13, "qủa"));
        assertThat(finding.mend()).contains(new Finding.Mend("Sửa thành “quả”", "quả"));
    }

    @Test
    void tagsInsideAWordStay() {
        install("vệ");

        assertThat(look("<p>Kết q<b>ủa</b> cuộc thi</p>")
                        .getFirst()
                        .mend()
                        .orElseThrow()
                        .replacement())
                .isEqualTo("quả<b>");
    }

    @Test
    void theDictionaryIsReadFromTheFolder() {
        install("dọn\nvệ\nsinh/S");

        assertThat(look("<p>Tổ dân phố dọn vễ sinh sinhs</p>"))
                .extracting(Finding::words)
                .containsExactly("“vễ” không có trong từ điển, có thể viết sai chính tả.");
    }

    @Test
    void withoutDictionaryTheRulesRemainAndOneHintSaysSo() {
        List<Finding> found = look("<p>Kết qủa, kết qủa cuộc thi</p>");

        assertThat(found)
                .extracting(Finding::level)
                .containsExactly(Finding.Level.ASK, Finding.Level.ASK, Finding.Level.HINT);
        assertThat(found.getLast().words()).contains("hunspell-vi");
    }

    @Test
    void aDictionaryInstalledLaterIsUsedAtOnce() {
        SpellingCheck check = new SpellingCheck(Shelf.of(folder.toString()), word -> false);
        assertThat(check.look(written("<p>Tốt</p>"))).hasSize(1);

        install("vệ");

        assertThat(check.look(written("<p>Tốt</p>"))).isEmpty();
    }

    @Test
    void aDamagedDictionaryIsAsGoodAsNone() throws IOException {
        install("vệ");
        Files.writeString(folder.resolve("vi_VN.aff"), "SET NO-SUCH-CHARSET\nSFX S Y 1\nSFX\n");

        assertThat(look("<p>Tốt</p>")).extracting(Finding::level).containsExactly(Finding.Level.HINT);
    }

    @Test
    void whatIsNotUnicodeIsLeftToTheOtherCheck() {
        install("vệ");

        assertThat(look("<p>Ngµy héi cña c¸c gia ®×nh</p>")).isEmpty();
    }

    @Test
    void aDoubledWordIsTakenOutOnce() {
        install("vệ");

        Finding finding = look("<p>hồ sơ của của dân</p>").getFirst();

        assertThat(finding.mend()).contains(new Finding.Mend("Bỏ chữ lặp", ""));
        assertThat(finding.words()).isEqualTo("“của” bị lặp hai lần liền nhau.");
    }

    private void install(String words) {
        try {
            Files.writeString(folder.resolve("vi_VN.aff"), "SET UTF-8\nSFX S Y 1\nSFX S 0 s .\n");
            Files.writeString(folder.resolve("vi_VN.dic"), words.lines().count() + "\n" + words + "\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<Finding> look(String html) {
        return new SpellingCheck(Shelf.of(folder.toString()), word -> false).look(written(html));
    }

    private static Examined written(String html) {
        return new Examined(
                "news.article",
                "news.article/1",
                List.of(new Examined.Passage("body", "Nội dung", html, true)),
                List.of(),
                List.of(),
                Examined.Origin.OWN,
                Optional.empty());
    }
}
