package vn.wardportal.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.module.Health;
import vn.wardportal.api.notice.Letters;
import vn.wardportal.api.notice.Notice;
import vn.wardportal.api.user.Directory.Known;
import vn.wardportal.notice.Letter.State;

/** Letters on their way to a real mail server: one that catches them. */
class MailTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Office office = Office.open();
    private final GreenMail mail = office.mail;

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void somebodyOutsideIsWrittenToOnceAndNotLedIntoTheConsole() throws Exception {
        office.write(new Letters.Letter("ba.tu@example.com", "Bà Tư", "Đã giữ giờ gặp", "Mã lịch hẹn: 7F3KM-29QXB"));

        office.postman.round();

        MimeMessage letter = received().getFirst();
        assertThat(received()).hasSize(1);
        assertThat(letter.getSubject()).isEqualTo("Đã giữ giờ gặp");
        assertThat(letter.getAllRecipients()[0])
                .hasToString(new InternetAddress("ba.tu@example.com", "Bà Tư", "UTF-8").toString());
        assertThat(text(letter)).startsWith("Mã lịch hẹn: 7F3KM-29QXB").contains("Ủy ban nhân dân Phường 1");
        assertThat(text(letter)).doesNotContain("quan-tri");
        assertThat(office.unsent()).isEmpty();
    }

    @Test
    void withoutAMailServerALetterToSomebodyOutsideGoesNowhere() {
        try (Office silent = Office.withoutMail()) {
            silent.write(new Letters.Letter("ba.tu@example.com", "", "Đã giữ giờ gặp", "Mã"));

            assertThat(silent.unsent()).isEmpty();
        }
    }

    @Test
    void aLetterSaysTheNoticeAndLeadsBack() throws Exception {
        office.send(Office.NOTICE);

        office.postman.round();

        MimeMessage letter = received().getFirst();
        assertThat(letter.getSubject()).isEqualTo("Có bài chờ duyệt: Chợ hoa Hồ Thị Kỷ");
        assertThat(letter.getHeader("Subject", null)).matches("[\\x20-\\x7e\\r\\n]+");
        assertThat(letter.getFrom()[0])
                .isEqualTo(new InternetAddress("cong@phuong1.example.vn"))
                .hasToString(
                        new InternetAddress("cong@phuong1.example.vn", "Ủy ban nhân dân Phường 1", "UTF-8").toString());
        assertThat(letter.getAllRecipients()).containsExactly(new InternetAddress("lan@example.vn"));
        assertThat(letter.getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(text(letter).strip()).isEqualTo("""
                Có bài chờ duyệt: Chợ hoa Hồ Thị Kỷ

                Bà Lê Mai chuyển lúc 08:15.
                Hạn đến chiều nay.

                Mở trong bàn làm việc: https://phuong1.example.vn/quan-tri/xu-ly/12

                --\s
                Ủy ban nhân dân Phường 1
                Thư do cổng tự gửi, không trả lời thư này. Đổi cách nhận thư: https://phuong1.example.vn/quan-tri/thong-bao""");
    }

    @Test
    void aLetterGoesOutOnceAndItsTextIsNotKept() throws Exception {
        office.send(Office.NOTICE);

        office.postman.round();
        office.postman.round();
        office.delivery.receive(office.outbox.getFirst());
        office.postman.round();

        assertThat(received()).hasSize(1);
        assertThat(received().getFirst().getMessageID())
                .isEqualTo("<notice.1." + office.clock.instant().toEpochMilli() + "@phuong1.example.vn>");
        assertThat(rows("select state || body from notice.letter")).containsExactly("SENT");
    }

    @Test
    void aServerThatIsDownLosesNothingAndGetsEachLetterOnce() {
        mail.stop();
        office.send(Office.NOTICE);
        office.postman.round();
        office.clock.pass(MINUTE);
        office.postman.round();
        assertThat(office.unsent()).extracting(Letter::tries).containsExactly(2);
        assertThat(office.unsent().getFirst().lastError()).contains("không trả lời");
        mail.start();

        office.postman.round();
        assertThat(received()).as("it is asked again after two minutes").isEmpty();
        office.clock.pass(MINUTE.multipliedBy(2));
        office.send(Office.NOTICE);
        office.postman.round();

        assertThat(received()).hasSize(2);
        assertThat(office.unsent()).isEmpty();
        assertThat(office.post.outage()).isEmpty();
    }

    @Test
    void whatThePortalLeftBehindWhenItWasKilledGoesOutLater() {
        mail.stop();
        office.send(Office.NOTICE);
        office.postman.round();
        mail.start();

        Post after = new Post(office.post.server(), office.database, office.directory, office.words, office.clock);
        new Postman(after, office.words, office.database, office.directory, office.site, office.clock).round();

        assertThat(received()).hasSize(1);
    }

    @Test
    void aLetterNobodyTookInTwoWeeksIsGivenUpAndShown() {
        mail.stop();
        office.send(Office.NOTICE);
        office.postman.round();
        office.clock.pass(Courier.PATIENCE.plusDays(1));

        office.postman.round();

        assertThat(office.unsent()).extracting(Letter::state).containsExactly(State.FAILED);
        assertThat(new MailHealth(office.post).look().status()).isEqualTo(Health.Status.WARN);
    }

    @Test
    void whoChoseNoLettersReadsTheConsoleOnly() {
        office.choose(Office.LAN, Mailing.NONE);

        office.send(Office.NOTICE.immediately());
        office.postman.round();

        assertThat(received()).isEmpty();
        assertThat(office.told(Office.LAN)).hasSize(1);
    }

    @Test
    void aDailyDigestGathersWhatIsNotReadUntilTheMorning() throws Exception {
        office.choose(Office.LAN, Mailing.DAILY);
        office.send(Office.NOTICE);
        office.send(Notice.of(List.of(Office.LAN), "news.article/3", "Tin đã đăng"));
        office.send(Notice.of(List.of(Office.LAN), "news.article/4", "Tin đã đọc rồi"));
        office.as(Office.LAN, () -> {
            office.inbox.read(office.inbox.before(Long.MAX_VALUE, 1).getFirst().id());
            return true;
        });
        // 07:29 of the next day
        office.clock.pass(Duration.ofHours(23).plusMinutes(14));
        office.postman.round();
        assertThat(received()).isEmpty();

        office.clock.pass(MINUTE);
        office.postman.round();
        office.postman.round();

        assertThat(received()).hasSize(1);
        assertThat(received().getFirst().getSubject()).isEqualTo("2 thông báo chưa đọc");
        assertThat(text(received().getFirst()))
                .contains("* Có bài chờ duyệt: Chợ hoa Hồ Thị Kỷ (08:15, 25/11/2026)\n  Bà Lê Mai")
                .contains("https://phuong1.example.vn/quan-tri/xu-ly/12")
                .contains("* Tin đã đăng (08:15, 25/11/2026)\n")
                .doesNotContain("Tin đã đọc rồi");
    }

    @Test
    void whatArrivesWhileADigestIsWrittenWaitsForTheNext() {
        office.choose(Office.LAN, Mailing.DAILY);
        office.send(Office.NOTICE);
        office.send(Office.NOTICE);
        long first = office.told(Office.LAN).getLast().id();

        office.database.write(handle -> {
            ToldTable.settle(handle, Office.LAN, first, Optional.of(office.clock.instant()));
            return true;
        });

        List<Told> waiting = office.database.read(handle -> ToldTable.gathered(handle, Office.LAN));
        assertThat(waiting).extracting(Told::id).containsExactly(first + 1);
    }

    @Test
    void theThreadGoesToWorkWhenThereIsSomeAndEndsWhenItIsTold() throws Exception {
        office.postman.start();

        office.send(Office.NOTICE);

        assertThat(mail.waitForIncomingEmail(5_000, 1)).isTrue();
        long begun = System.nanoTime();
        office.postman.stop();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("notice-post"));
    }

    @Test
    void aWeeklyDigestComesOnMonday() {
        office.choose(Office.LAN, Mailing.WEEKLY);
        office.send(Office.NOTICE);
        office.clock.pass(Duration.ofDays(4));
        office.postman.round();
        assertThat(received()).as("on Sunday").isEmpty();

        office.clock.pass(Duration.ofDays(1));
        office.postman.round();

        assertThat(received()).hasSize(1);
    }

    @Test
    void aDigestMissedWhileThePortalWasOffIsMadeUpFor() {
        office.choose(Office.LAN, Mailing.DAILY);
        office.send(Office.NOTICE);
        office.clock.pass(Duration.ofDays(3));

        office.postman.round();

        assertThat(received()).hasSize(1);
    }

    @Test
    void whatCannotWaitWaitsForNoDigest() {
        office.choose(Office.LAN, Mailing.WEEKLY);

        office.send(Office.NOTICE.immediately());
        office.postman.round();
        office.clock.pass(Duration.ofDays(8));
        office.postman.round();

        assertThat(received()).hasSize(1);
    }

    @Test
    void aChangedChoiceHoldsForWhatWasGathered() {
        office.choose(Office.LAN, Mailing.WEEKLY);
        office.send(Office.NOTICE);
        office.clock.pass(MINUTE);

        office.choose(Office.LAN, Mailing.AT_ONCE);
        office.postman.round();
        assertThat(received()).hasSize(1);

        office.choose(Office.LAN, Mailing.WEEKLY);
        office.send(Office.NOTICE);
        office.choose(Office.LAN, Mailing.NONE);
        office.choose(Office.LAN, Mailing.DAILY);
        office.clock.pass(Duration.ofDays(8));
        office.postman.round();
        assertThat(received()).hasSize(1);
    }

    @Test
    void anAddressCannotCarryASecondRecipientOrAHeader() {
        for (String address : List.of(
                "lan@example.vn\r\nBcc: all@example.vn",
                "lan@example.vn,mai@example.vn",
                "<lan@example.vn>",
                "lan@example.vn> NOTIFY=NEVER",
                "no address")) {
            office.directory.with(new Known(Office.LAN, "lan", "Lan\r\nBcc: all@example.vn", address, true));
            office.send(Office.NOTICE);
        }

        office.postman.round();

        assertThat(received()).isEmpty();
        assertThat(office.unsent())
                .hasSize(5)
                .allMatch(letter -> letter.state() == State.FAILED)
                .extracting(Letter::lastError)
                .containsOnly("Địa chỉ thư của người nhận không đúng dạng.");
    }

    @Test
    void aNameOrATitleCannotCarryAHeader() throws Exception {
        office.directory.with(new Known(Office.LAN, "lan", "Lan\r\nBcc: all@example.vn", "lan@example.vn", true));
        office.send(Notice.of(List.of(Office.LAN), "x/1", "Chào\r\nBcc: all@example.vn\r\n\r\nthân thư"));

        office.postman.round();

        MimeMessage letter = received().getFirst();
        assertThat(letter.getHeader("Bcc")).isNull();
        assertThat(letter.getSubject()).isEqualTo("Chào Bcc: all@example.vn thân thư");
        assertThat(received()).hasSize(1);
    }

    @Test
    void whoHasNoAddressGetsNoLetter() {
        office.directory.with(new Known(Office.LAN, "lan", "Lan", "", true));

        office.send(Office.NOTICE);

        assertThat(rows("select recipient from notice.letter")).isEmpty();
        assertThat(office.told(Office.LAN)).hasSize(1);
    }

    private List<MimeMessage> received() {
        return Arrays.asList(mail.getReceivedMessages());
    }

    private List<String> rows(String sql) {
        return office.database.read(
                handle -> handle.createQuery(sql).mapTo(String.class).list());
    }

    private static String text(MimeMessage letter) throws Exception {
        return letter.getContent().toString().replace("\r\n", "\n");
    }
}
