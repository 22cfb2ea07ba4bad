package vn.wardportal.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailingTest {

    @ParameterizedTest
    @CsvSource({
        // 07:29 and 07:30 on a Wednesday
        "DAILY, 2026-11-25T00:29:59Z, 2026-11-24T00:30:00Z",
        "DAILY, 2026-11-25T00:30:00Z, 2026-11-25T00:30:00Z",
        "WEEKLY, 2026-11-25T00:30:00Z, 2026-11-23T00:30:00Z",
        // Monday morning
        "WEEKLY, 2026-11-23T00:29:59Z, 2026-11-16T00:30:00Z",
        "WEEKLY, 2026-11-23T00:30:00Z, 2026-11-23T00:30:00Z",
    })
    void digestsHaveTheirTime(Mailing mailing, Instant now, Instant latest) {
        assertThat(mailing.latest(now)).isEqualTo(latest);
    }

    @Test
    void waitingGrowsFromAMinuteToAnHour() {
        assertThat(Backoff.after(0)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Backoff.after(3)).isEqualTo(Duration.ofMinutes(8));
        assertThat(Backoff.after(6)).isEqualTo(Duration.ofHours(1));
        assertThat(Backoff.after(500)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void theServerIsReadFromTheConfiguration() {
        Map<String, String> properties =
                Map.of("portal.mail.host", "mail.example.vn", "portal.mail.port", "465", "portal.mail.password", "kín");

        MailServer server = MailServer.of(properties::get).orElseThrow();

        assertThat(server.implicitTls()).isTrue();
        assertThat(server.signsIn()).isFalse();
        assertThat(server).hasToString("mail.example.vn:465");
        assertThat(MailServer.of(name -> "")).isEmpty();
        assertThat(MailServer.of(name -> null)).isEmpty();
    }
}
