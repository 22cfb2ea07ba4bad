package vn.wardportal.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecordedTest {

    private final TestDatabase database = TestDatabase.of(RecordedTest.class);
    private final RecordedAudit audit = new RecordedAudit();
    private final RecordedRedirects redirects = new RecordedRedirects();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatAKeptTransactionDidIsRemembered() {
        database.write(handle -> {
            audit.record(handle, "news.withdraw", "news.article/1", "Lễ hội");
            redirects.add(handle, "/tin-tuc/cu", "/tin-tuc/moi");
            return null;
        });

        assertThat(audit.entries()).containsExactly("news.withdraw news.article/1 Lễ hội");
        assertThat(redirects.target("/tin-tuc/cu")).contains("/tin-tuc/moi");
    }

    @Test
    void whatATransactionThatFailedDidIsNot() {
        assertThatThrownBy(() -> database.write(handle -> {
                    audit.record(handle, "news.withdraw", "news.article/1", "Lễ hội");
                    redirects.add(handle, "/tin-tuc/cu", "/tin-tuc/moi");
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");

        assertThat(audit.entries()).isEmpty();
        assertThat(redirects.target("/tin-tuc/cu")).isEmpty();
    }
}
