package vn.wardportal.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.module.Health;
import vn.wardportal.api.notice.Notice;
import vn.wardportal.notice.Letter.State;

/** Letters that the server does not want, or not now, or from nobody. */
class RefusedMailTest {

    private Grumpy server;
    private Office office;

    @BeforeEach
    void start() throws Exception {
        server = new Grumpy();
        office = Office.at(Office.server(server.port(), "", ""));
    }

    @AfterEach
    void close() throws Exception {
        office.close();
        server.close();
    }

    @Test
    void aRefusedRecipientIsMarkedAndHoldsNobodyBack() {
        server.answering("RCPT TO:<lan@", "550 5.1.1 no such mailbox");
        office.send(Notice.of(List.of(Office.LAN, Office.MAI), "x/1", "Có việc"));

        office.postman.round();
        office.postman.round();

        assertThat(office.unsent()).hasSize(1);
        Letter refused = office.unsent().getFirst();
        assertThat(refused.state()).isEqualTo(State.FAILED);
        assertThat(refused.recipient()).isEqualTo("lan@example.vn");
        assertThat(refused.lastError()).contains("550 5.1.1 no such mailbox");
        assertThat(server.heard)
                .filteredOn(line -> line.startsWith("RCPT TO:<lan@"))
                .hasSize(1);
        assertThat(server.heard)
                .filteredOn(line -> line.startsWith("RCPT TO:<mai@"))
                .hasSize(1);
        assertThat(new MailHealth(office.post).look().words())
                .startsWith("1 thư không gửi được trong 7 ngày qua")
                .doesNotContain("lan@");
    }

    @Test
    void aRefusalForNowIsTriedAgainLaterAndLater() {
        server.answering("RCPT", "451 4.7.1 come back later");
        office.send(Office.NOTICE);
        office.postman.round();
        office.postman.round();
        assertThat(office.unsent()).extracting(Letter::tries).containsExactly(1);

        office.clock.pass(Duration.ofMinutes(1));
        office.postman.round();
        office.clock.pass(Duration.ofMinutes(1));
        office.postman.round();
        assertThat(office.unsent()).extracting(Letter::tries).containsExactly(2);

        server.answering("RCPT", "250 well then");
        office.clock.pass(Duration.ofMinutes(1));
        office.postman.round();
        assertThat(office.unsent()).isEmpty();
    }

    @Test
    void aRefusedLetterIsMarked() {
        server.answering(".", "554 5.7.1 looks like spam");
        office.send(Office.NOTICE);

        office.postman.round();

        assertThat(office.unsent()).extracting(Letter::state).containsExactly(State.FAILED);
        assertThat(office.unsent().getFirst().lastError()).contains("looks like spam");
    }

    @Test
    void aSenderThatIsNotAcceptedIsTheOperatorsTroubleAndNoLettersFault() {
        server.answering("MAIL", "550 5.7.1 sender not allowed");
        office.send(Office.NOTICE);

        office.postman.round();

        assertThat(office.unsent()).extracting(Letter::state).containsExactly(State.WAITING);
        assertThat(office.post.outage()).map(Post.Outage::words).hasValueSatisfying(words -> assertThat(words)
                .contains("sender not allowed"));
    }

    @Test
    void withoutASenderLettersWait() {
        office.close();
        office = Office.at(new MailServer("127.0.0.1", server.port(), "", "", "chưa có"));
        office.send(Office.NOTICE);

        office.postman.round();

        assertThat(office.unsent()).extracting(Letter::state).containsExactly(State.WAITING);
        assertThat(office.unsent().getFirst().lastError()).startsWith("Chưa có địa chỉ người gửi");
    }

    @Test
    void aPasswordIsNotSaidInTheClear() {
        office.close();
        office = Office.at(Office.server(server.port(), "portal", "bí mật"));
        office.send(Office.NOTICE);

        office.postman.round();

        assertThat(server.heard).noneMatch(line -> line.startsWith("AUTH") || line.startsWith("MAIL"));
        assertThat(office.unsent()).extracting(Letter::state).containsExactly(State.WAITING);
        assertThat(office.unsent().getFirst().lastError()).contains("STARTTLS").doesNotContain("bí mật");
    }

    @Test
    void aServerThatCannotProveWhoItIsGetsNothing() {
        office.close();
        office = Office.at(Office.server(server.port(), "portal", "bí mật"));
        server.answering("EHLO", "250-grumpy\r\n250 STARTTLS").answering("STARTTLS", "220 go on");
        office.send(Office.NOTICE);

        office.postman.round();

        assertThat(server.heard).last().isEqualTo("STARTTLS");
        assertThat(office.unsent()).extracting(Letter::state).containsExactly(State.WAITING);
        assertThat(office.unsent().getFirst().lastError()).startsWith("Không xác nhận được máy chủ thư");
    }

    @Test
    void healthTellsWhatWaitsAndWhy() throws Exception {
        server.close();
        office.send(Office.NOTICE);
        office.postman.round();

        Health health = new MailHealth(office.post).look();

        assertThat(health.status()).isEqualTo(Health.Status.WARN);
        assertThat(health.words())
                .startsWith("Máy chủ thư 127.0.0.1:"
                        + office.post.server().orElseThrow().port() + " không trả lời")
                .contains("1 thư đang chờ, thư lâu nhất từ 08:15, 25/11/2026; thử lại lúc 08:16, 25/11/2026.");
    }

    @Test
    void withoutAServerNoLetterIsWritten() {
        try (Office quiet = Office.withoutMail()) {
            quiet.choose(Office.MAI, Mailing.DAILY);
            quiet.send(Notice.of(List.of(Office.LAN, Office.MAI), "x/1", "Có việc"));
            quiet.clock.pass(Duration.ofDays(1));
            quiet.postman.round();

            assertThat(quiet.unsent()).isEmpty();
            assertThat(quiet.told(Office.MAI)).hasSize(1);
            assertThat(new MailHealth(quiet.post).look())
                    .isEqualTo(Health.pass("Chưa cấu hình máy chủ thư: thông báo chỉ hiện trong bàn làm việc."
                            + " Cần gửi thư thì ghi mail.host trong conf/portal.conf."));
        }
    }
}
