package vn.wardportal.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Finding;

class NearCopyTest {

    private final Ward ward = new Ward();
    private final NearCopy check = new NearCopy(ward.fingerprints);

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void aCopyWithSmallChangesIsFoundAndSaysOfWhat() {
        String text = text(1, 300);
        remember("news.article/1", text);
        remember("news.article/2", text(2, 300));

        assertThat(check.look(article("news.article/new", text.replace("chữ7 ", "chữ77 "))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.level()).isEqualTo(Finding.Level.ASK);
                    assertThat(finding.words()).contains("Chợ hoa về đêm", "news.article/1");
                });
    }

    @Test
    void anArticleIsNoCopyOfItselfNorOfOthers() {
        String text = text(1, 300);
        remember("news.article/1", text);

        assertThat(check.look(article("news.article/1", text))).isEmpty();
        assertThat(check.look(article("news.article/3", text(3, 300)))).isEmpty();
        assertThat(check.look(article("news.article/3", "Ngắn quá"))).isEmpty();
    }

    @Test
    void aWithdrawnArticleIsForgottenAndAChangedOneRememberedAnew() {
        String text = text(1, 300);
        remember("news.article/1", text);
        remember("news.article/1", text(4, 300));
        assertThat(check.look(article("news.article/9", text))).isEmpty();
        assertThat(check.look(article("news.article/9", text(4, 300)))).hasSize(1);

        ward.database.write(handle -> {
            ward.fingerprints.forget(handle, "news.article/1");
            return true;
        });

        assertThat(check.look(article("news.article/9", text(4, 300)))).isEmpty();
    }

    private void remember(String subject, String text) {
        ward.database.write(handle -> {
            ward.fingerprints.remember(handle, article(subject, text));
            return true;
        });
    }

    private static Examined article(String subject, String text) {
        return Written.titled("Chợ hoa về đêm")
                .body("<p>" + text + "</p>")
                .as(subject)
                .examined();
    }

    private static String text(int seed, int words) {
        Random random = new Random(seed);
        return IntStream.range(0, words)
                .mapToObj(word -> "chữ" + random.nextInt(200))
                .collect(Collectors.joining(" "));
    }
}
