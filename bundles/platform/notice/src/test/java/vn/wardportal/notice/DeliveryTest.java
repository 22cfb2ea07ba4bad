package vn.wardportal.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.notice.Notice;
import vn.wardportal.api.user.Person;

/** From the sender's transaction to each recipient's list. */
class DeliveryTest {

    private final Office office = Office.withoutMail();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aNoticeReachesEachRecipientAndNobodyElse() {
        office.send(Notice.of(List.of(Office.LAN, Office.MAI, 99L), "workflow.item/12", "Có bài chờ duyệt"));

        assertThat(office.told(Office.LAN)).extracting(Told::title).containsExactly("Có bài chờ duyệt");
        assertThat(office.told(Office.MAI)).hasSize(1);
        assertThat(office.told(Office.OPERATOR)).isEmpty();
    }

    @Test
    void itIsKeptWithAllItSays() {
        office.send(Office.NOTICE);

        Told told = office.told(Office.LAN).getFirst();

        assertThat(told.text()).isEqualTo("Bà Lê Mai chuyển lúc 08:15.\nHạn đến chiều nay.");
        assertThat(told.path()).isEqualTo("/quan-tri/xu-ly/12");
        assertThat(told.at()).isEqualTo(office.clock.instant());
        assertThat(told.unread()).isTrue();
    }

    @Test
    void aMessageThatComesTwiceIsHandedOutOnce() {
        office.send(Office.NOTICE);

        office.delivery.receive(office.outbox.getFirst());

        assertThat(office.told(Office.LAN)).hasSize(1);
    }

    @Test
    void aTransactionThatFailsTellsNobody() {
        assertThatThrownBy(() -> office.database.write(handle -> {
                    office.notices.send(handle, Office.NOTICE);
                    throw new IllegalStateException("the act failed");
                }))
                .hasMessageContaining("the act failed");

        assertThat(office.told(Office.LAN)).isEmpty();
    }

    @Test
    void aLockedAccountIsPassedOver() {
        office.lock(Office.LAN);

        office.send(Office.NOTICE);

        assertThat(office.told(Office.LAN)).isEmpty();
    }

    @Test
    void nothingCanForgeAFieldOrALine() {
        office.send(Notice.of(List.of(Office.LAN), "a\u001fb", "Một\u001fhai\r\nba " + "d".repeat(400))
                .saying("x\u001fy\r\nz"));

        Told told = office.told(Office.LAN).getFirst();
        assertThat(told.title()).startsWith("Một hai ba d").hasSize(300).endsWith("…");
        assertThat(told.text()).isEqualTo("x y\nz");
    }

    @Test
    void whatOthersDealtWithNeedNotBeReadAnyMore() {
        office.send(Notice.of(List.of(Office.LAN, Office.MAI), "workflow.item/12", "Có bài chờ duyệt"));
        office.send(Notice.of(List.of(Office.LAN), "workflow.item/13", "Bài khác chờ duyệt"));
        UnreadCount count = new UnreadCount(office.inbox);
        long before = count.generation();

        office.settle(List.of(Office.LAN), "workflow.item/12", "Lê Mai đã xử lý");

        Told settled = office.told(Office.LAN).getLast();
        assertThat(settled.unread()).isFalse();
        assertThat(settled.outcome()).isEqualTo("Lê Mai đã xử lý");
        assertThat(count.count(office.directory.person(Office.LAN))).isEqualTo(1);
        assertThat(count.generation()).isGreaterThan(before);
        assertThat(office.told(Office.MAI).getFirst().unread()).isTrue();
    }

    @Test
    void whatIsToldAfterwardsWaitsAgain() {
        office.send(Office.NOTICE);
        office.settle(List.of(Office.LAN), Office.NOTICE.subject(), "Lê Mai đã xử lý");
        office.send(Office.NOTICE);

        assertThat(office.told(Office.LAN)).extracting(Told::unread).containsExactly(true, false);
    }

    @Test
    void whatWasReadStaysAsItWasRead() {
        office.send(Office.NOTICE);
        office.as(Office.LAN, () -> {
            office.inbox.readAll();
            return true;
        });

        office.settle(List.of(Office.LAN), Office.NOTICE.subject(), "Lê Mai đã xử lý");

        assertThat(office.told(Office.LAN).getFirst().outcome()).isEmpty();
    }

    @Test
    void theCountFollowsWhatArrivesAndWhatIsRead() {
        Person lan = office.directory.person(Office.LAN);
        UnreadCount count = new UnreadCount(office.inbox);
        assertThat(count.count(lan)).isZero();
        long before = count.generation();

        office.send(Office.NOTICE);
        office.send(Office.NOTICE);
        assertThat(count.count(lan)).isEqualTo(2);
        assertThat(count.generation()).isGreaterThan(before);

        office.as(Office.LAN, () -> {
            office.inbox.read(office.inbox.before(Long.MAX_VALUE, 1).getFirst().id());
            return true;
        });
        assertThat(count.count(lan)).isEqualTo(1);
        assertThat(count.count(office.directory.person(Office.MAI))).isZero();
    }

    @Test
    void nobodyReadsOrMarksAnybodyElsesNotices() {
        office.send(Office.NOTICE);
        long id = office.told(Office.LAN).getFirst().id();

        office.as(Office.MAI, () -> {
            office.inbox.read(id);
            office.inbox.readAll();
            return true;
        });

        assertThat(office.told(Office.LAN).getFirst().unread()).isTrue();
    }

    @Test
    void whatIsOldGoesAtNight() {
        office.send(Office.NOTICE);
        office.clock.pass(Duration.ofDays(366));
        office.send(Office.NOTICE);
        office.clock.pass(Duration.ofHours(24));

        office.postman.round();

        assertThat(office.told(Office.LAN)).hasSize(1);
    }

    @Test
    void ofWhatIsReadTheNewestStay() {
        for (int index = 0; index < 5; index++) {
            office.send(Office.NOTICE);
        }
        office.as(Office.LAN, () -> {
            office.inbox.readAll();
            return true;
        });
        office.send(Office.NOTICE);

        int gone = office.database.write(
                handle -> ToldTable.purge(handle, office.clock.instant().minus(Duration.ofDays(1)), 2));

        assertThat(gone).isEqualTo(3);
        assertThat(office.told(Office.LAN)).hasSize(3).extracting(Told::unread).containsExactly(true, false, false);
    }
}
