package vn.wardportal.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.notice.Notice;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Directory.Known;
import vn.wardportal.api.user.NotPermitted;

class ViewsTest {

    private final Office office = Office.open();
    private final List<String> visited = new ArrayList<>();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theNewestComesFirstAndWhatIsUnreadSaysSo() {
        office.send(Office.NOTICE);
        office.send(Notice.of(List.of(Office.LAN), "x/1", "Mới nhất"));

        look(view -> {
            assertThat(view.rows)
                    .extracting(row -> row.open.getText())
                    .containsExactly("Mới nhất", "Có bài chờ duyệt: Chợ hoa Hồ Thị Kỷ");
            assertThat(view.rows.getFirst().getElement().getTextRecursively())
                    .isEqualTo("Mới nhấtChưa đọc08:15, 25/11/2026");
            assertThat(view.summary()).isEqualTo("2 thông báo chưa đọc.");
        });
    }

    @Test
    void whatOthersDealtWithSaysWhatTheyDid() {
        office.send(Office.NOTICE);
        office.settle(List.of(Office.LAN), Office.NOTICE.subject(), "Lê Mai đã xử lý");

        look(view -> {
            assertThat(view.rows.getFirst().getElement().getTextRecursively())
                    .contains("Đã có người xử lý: Lê Mai đã xử lý")
                    .doesNotContain("Chưa đọc");
            assertThat(view.summary()).isEqualTo("Đã đọc hết.");
        });
    }

    @Test
    void openingMarksAsReadAndGoesThere() {
        office.send(Office.NOTICE);

        look(view -> {
            view.rows.getFirst().open.click();

            assertThat(visited).containsExactly("/quan-tri/xu-ly/12");
        });

        assertThat(office.told(Office.LAN).getFirst().unread()).isFalse();
    }

    @Test
    void aNoticeThatLeadsNowhereIsReadInPlace() {
        office.send(Notice.of(List.of(Office.LAN), "x/1", "Chỉ để biết"));

        look(view -> {
            view.rows.getFirst().open.click();

            assertThat(visited).isEmpty();
            assertThat(view.summary()).isEqualTo("Đã đọc hết.");
            assertThat(view.rows.getFirst().getElement().getTextRecursively()).doesNotContain("Chưa đọc");
        });
    }

    @Test
    void allAreMarkedAsReadAtOnce() {
        office.send(Office.NOTICE);
        office.send(Office.NOTICE);

        look(view -> {
            view.readAll.click();

            assertThat(view.summary()).isEqualTo("Đã đọc hết.");
            assertThat(view.readAll.isEnabled()).isFalse();
        });
    }

    @Test
    void longListsComeInPartsAndFollowWhatArrives() {
        for (int index = 0; index < 60; index++) {
            office.send(Office.NOTICE);
        }

        look(view -> {
            assertThat(view.rows).hasSize(50);
            view.more.click();
            assertThat(view.rows).hasSize(60);
            assertThat(view.more.isVisible()).isFalse();

            office.send(Notice.of(List.of(Office.LAN), "x/1", "Vừa tới"));
            view.follow();

            assertThat(view.rows.getFirst().open.getText()).isEqualTo("Vừa tới");
        });
    }

    @Test
    void anEmptyListSaysSo() {
        look(view -> assertThat(view.summary()).isEqualTo("Chưa có thông báo nào."));
    }

    @Test
    void theChoiceIsSavedWhenItIsMade() {
        look(view -> {
            assertThat(view.choice.mailing.getValue()).isEqualTo(Mailing.AT_ONCE);
            assertThat(view.choice.address.getText()).contains("lan@example.vn");

            view.choice.mailing.setValue(Mailing.DAILY);

            assertThat(view.choice.saved.isVisible()).isTrue();
        });

        look(view -> assertThat(view.choice.mailing.getValue()).isEqualTo(Mailing.DAILY));
    }

    @Test
    void whoHasNoAddressIsTold() {
        office.directory.with(new Known(Office.LAN, "lan", "Lan", "", true));

        look(view -> assertThat(view.choice.address.getText()).startsWith("Tài khoản này chưa có địa chỉ thư"));
    }

    @Test
    void theOperatorSendsATestLetter() throws Exception {
        Acting.as(office.directory.person(Office.OPERATOR), () -> {
            MailView view = new MailView(office.post, new MailHealth(office.post));
            view.trial.click();

            assertThat(view.answer.getText()).startsWith("Đã xếp thư thử gửi tới dung@example.vn.");
            assertThat(view.grid.getListDataView().getItems()).hasSize(1);
        });
        office.postman.round();

        assertThat(office.mail.getReceivedMessages()[0].getSubject()).isEqualTo("Thư thử của Ủy ban nhân dân Phường 1");
    }

    @Test
    void theOperatorSeesWhatWaitsAndTriesItAgain() {
        office.mail.stop();
        office.send(Office.NOTICE);
        office.postman.round();
        office.mail.start();

        Acting.as(office.directory.person(Office.OPERATOR), () -> {
            MailView view = new MailView(office.post, new MailHealth(office.post));
            assertThat(view.state.getText()).contains("1 thư đang chờ");
            view.again.click();
        });
        office.postman.round();

        assertThat(office.mail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void nobodyElseSeesTheLetters() {
        Acting.as(office.directory.person(Office.LAN), () -> {
            assertThatThrownBy(office.post::unsent).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(office.post::trial).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(office.post::again).isInstanceOf(NotPermitted.class);
        });
    }

    private void look(java.util.function.Consumer<NoticeView> work) {
        Acting.as(
                office.directory.person(Office.LAN),
                () -> work.accept(new NoticeView(
                        office.inbox, new ChoiceForm(office.inbox, office.post, office.directory), visited::add)));
    }
}
