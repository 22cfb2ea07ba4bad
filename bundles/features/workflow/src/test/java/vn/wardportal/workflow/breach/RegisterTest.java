package vn.wardportal.workflow.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.user.Person;
import vn.wardportal.testing.As;
import vn.wardportal.workflow.Ward;
import vn.wardportal.workflow.breach.Breach.Kind;
import vn.wardportal.workflow.breach.Breach.Matter;
import vn.wardportal.workflow.breach.Breach.Standing;
import vn.wardportal.workflow.breach.Objection.Why;
import vn.wardportal.workflow.route.RouteHouse;

/** The register of Điều 15: what is proposed, who decides, who explains, and who reads it. */
class RegisterTest {

    private static final long CONTRIBUTOR = 1;
    private static final long HEAD = 4;
    private static final long CHAIRMAN = 7;
    private static final Matter NO_TEXT = new Matter(Optional.empty(), "Lịch tiếp công dân tháng 11", "");

    private final Ward ward = new Ward();
    private final RouteHouse route = ward.route;
    private final RegisterHouse register = route.register.kept();

    @BeforeEach
    void write() {
        ward.write(ward.contributor, "Ngập");
    }

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void whatIsPublishedInTimeIsNotProposed() {
        publish(Duration.ZERO);

        assertThat(all()).isEmpty();
    }

    @Test
    void whatIsPublishedLateIsProposedWithItsTimesAndWhoHadItLongest() {
        publish(Duration.ofDays(6));

        assertThat(all())
                .filteredOn(breach -> breach.evidence().contains("trễ"))
                .singleElement()
                .satisfies(breach -> {
                    assertThat(breach.kind()).isEqualTo(Kind.LATE);
                    assertThat(breach.standing()).isEqualTo(Standing.PROPOSED);
                    assertThat(breach.owner().stage()).contains("APPROVAL");
                    assertThat(breach.owner().login()).isEmpty();
                    assertThat(breach.evidence())
                            .contains(
                                    "hạn đăng 17:00, 16/11/2026",
                                    "đăng 08:15, 18/11/2026",
                                    "• Duyệt (Trưởng Ban Biên tập)");
                    assertThat(breach.article()).isEqualTo("khoản 1 Điều 10, Điều 15");
                });
        assertThat(ward.notices.to(CHAIRMAN))
                .extracting(notice -> notice.title())
                .contains("Đề nghị ghi sổ vi phạm: Ngập đường");
    }

    @Test
    void whoSentItInTooLateAnswersForIt() {
        Instant lastWeek = ward.clock.instant().minus(Duration.ofDays(7));
        ward.contributor.does(() -> route.desk.send(Ward.SUBJECT, "", Optional.of(lastWeek)));
        route.forward(ward.synthesiser);
        route.advise(ward.office);
        route.approve(ward.head);
        route.publish(ward.deputy);
        route.deliver();

        assertThat(all())
                .singleElement()
                .satisfies(breach -> assertThat(breach.owner().login()).contains("ctv"));
    }

    @Test
    void aProposalIsConfirmedExplainedAndDecided() {
        Breach breach = late();

        Breach confirmed = register.judge.gets(() -> register.desk.confirm(breach.id(), breach.seq()));
        assertThat(confirmed.standing()).isEqualTo(Standing.CONFIRMED);
        assertThat(confirmed.explanation().orElseThrow().until()).isEqualTo("2026-11-24T10:00:00Z");
        assertThat(ward.notices.to(CONTRIBUTOR)).last().satisfies(notice -> {
            assertThat(notice.title()).isEqualTo("Mời giải trình: Ngập đường");
            assertThat(notice.text()).contains("17:00, 24/11/2026");
        });
        Breach explained = ward.contributor.gets(
                () -> register.desk.explain(breach.id(), confirmed.seq(), "Chờ số liệu của phường bên"));
        Breach decided = register.judge.gets(
                () -> register.desk.decide(breach.id(), explained.seq(), Standing.CLEARED, "Lý do chính đáng"));

        assertThat(decided.standing()).isEqualTo(Standing.CLEARED);
        assertThat(ward.notices.to(CHAIRMAN))
                .extracting(notice -> notice.title())
                .contains("Đã có giải trình: Ngập đường");
        assertThat(ward.notices.to(CONTRIBUTOR)).last().satisfies(notice -> assertThat(notice.text())
                .isEqualTo("Lý do chính đáng"));
        assertThat(ward.audit.entries())
                .extracting(entry -> entry.split(" ")[0])
                .containsSubsequence(
                        "workflow.breach.propose",
                        "workflow.breach.confirm",
                        "workflow.breach.explain",
                        "workflow.breach.clear");
        assertThat(ward.audit.entries())
                .filteredOn(entry -> entry.startsWith("workflow.breach"))
                .noneMatch(entry -> entry.contains("ctv"));
    }

    @Test
    void aProposalIsDroppedWithAReason() {
        Breach breach = late();

        refused(Why.WORDS, () -> register.judge.does(() -> register.desk.drop(breach.id(), breach.seq(), " ")));
        register.judge.does(() -> register.desk.drop(breach.id(), breach.seq(), "Mất điện cả phường"));

        assertThat(all()).singleElement().satisfies(one -> assertThat(one.standing())
                .isEqualTo(Standing.DROPPED));
        refused(Why.MOVED, () -> register.judge.does(() -> register.desk.confirm(breach.id(), breach.seq())));
        refused(Why.MOVED, () -> register.judge.does(() -> register.desk.confirm(breach.id(), breach.seq() + 1)));
    }

    @Test
    void nobodyDecidesBeforeItIsExplainedOrTheTimeIsOver() {
        Breach breach = late();
        register.judge.does(() -> register.desk.confirm(breach.id(), breach.seq()));

        refused(
                Why.EARLY,
                () -> register.judge.does(
                        () -> register.desk.decide(breach.id(), breach.seq() + 1, Standing.UPHELD, "Chậm")));

        ward.pass(Duration.ofDays(9));
        refused(
                Why.OVER,
                () -> ward.contributor.does(() -> register.desk.explain(breach.id(), breach.seq() + 1, "Muộn")));
        register.judge.does(() -> register.desk.decide(breach.id(), breach.seq() + 1, Standing.UPHELD, "Phê bình"));
        assertThat(all()).singleElement().satisfies(one -> assertThat(one.standing())
                .isEqualTo(Standing.UPHELD));
    }

    @Test
    void onlyWhoKeepsTheRegisterConfirmsAndOnlyTheChairmanDecides() {
        Breach breach = late();
        forbidden(() -> ward.office.does(() -> register.desk.confirm(breach.id(), breach.seq())));
        forbidden(() -> ward.contributor.does(() -> register.desk.drop(breach.id(), breach.seq(), "Thôi")));
        register.keeper.does(() -> register.desk.confirm(breach.id(), breach.seq()));

        forbidden(() -> ward.office.does(() -> register.desk.explain(breach.id(), breach.seq() + 1, "Tôi biết")));
        ward.contributor.does(() -> register.desk.explain(breach.id(), breach.seq() + 1, "Mất điện"));
        for (As other : List.of(register.keeper, ward.administrator, ward.contributor)) {
            forbidden(() ->
                    other.does(() -> register.desk.decide(breach.id(), breach.seq() + 2, Standing.UPHELD, "Vi phạm")));
        }
    }

    @Test
    void nobodyDealsWithTheirOwnEntry() {
        publish(Duration.ofDays(6));
        Breach breach = all().getFirst();
        assertThat(breach.owner().stage()).contains("APPROVAL");

        refused(Why.OWN, () -> register.keeper.does(() -> register.desk.confirm(breach.id(), breach.seq())));

        register.judge.does(() -> register.desk.confirm(breach.id(), breach.seq()));
        register.keeper.does(() -> register.desk.explain(breach.id(), breach.seq() + 1, "Đi họp cấp trên"));
    }

    @Test
    void onlyWhoKeepsTheRegisterAndWhomItConcernsReadIt() {
        Breach breach = late();

        for (As reader : List.of(register.keeper, register.judge, ward.contributor)) {
            assertThat(reader.gets(() -> register.breaches.find(breach.id()))).isPresent();
            assertThat(reader.gets(() -> register.breaches.find(Optional.empty(), 0, 9)))
                    .hasSize(1);
            assertThat(reader.gets(() -> register.breaches.count(Optional.of(Standing.PROPOSED))))
                    .isEqualTo(1);
        }
        for (As other : List.of(ward.office, ward.deputy, ward.finance)) {
            assertThat(other.gets(() -> register.breaches.find(breach.id()))).isEmpty();
            assertThat(other.gets(() -> register.breaches.find(Optional.empty(), 0, 9)))
                    .isEmpty();
            assertThat(other.gets(() -> register.breaches.count(Optional.empty())))
                    .isZero();
        }
    }

    @Test
    void staffEnterWhatTheyFindForOthersToConfirm() {
        route.send(ward.contributor);
        Matter matter = new Matter(Optional.of(Ward.SUBJECT), "Ngập đường", "flood/1");

        Breach entered = ward.office.gets(() -> register.desk.enter(Kind.WRONG, matter, "ctv", "Sai tên đường"));

        assertThat(entered.standing()).isEqualTo(Standing.PROPOSED);
        assertThat(entered.article()).isEqualTo("Điều 15");
        assertThat(ward.notices.to(HEAD)).last().satisfies(notice -> assertThat(notice.title())
                .isEqualTo("Đề nghị ghi sổ vi phạm: Ngập đường"));
        assertThat(ward.office.gets(() -> register.breaches.find(entered.id()))).isEmpty();
        ward.office.does(() -> register.desk.enter(Kind.WRONG, matter, "ctv", "Sai cả ngày"));
        assertThat(all()).hasSize(2);
    }

    @Test
    void whatIsEnteredSaysWhatWhoAndWhy() {
        forbidden(() -> ward.contributor.does(() -> register.desk.enter(Kind.WRONG, NO_TEXT, "ctv", "Sai")));
        refused(Why.WORDS, () -> ward.office.does(() -> register.desk.enter(Kind.NOT_SUPPLIED, NO_TEXT, "ctv", "")));
        refused(
                Why.OWNER,
                () -> ward.office.does(() -> register.desk.enter(Kind.NOT_SUPPLIED, NO_TEXT, "ai", "Thiếu")));
        Matter untold = new Matter(Optional.empty(), " ", "");
        refused(
                Why.MATTER,
                () -> ward.office.does(() -> register.desk.enter(Kind.NOT_SUPPLIED, untold, "ctv", "Thiếu")));

        assertThat(all()).isEmpty();
    }

    @Test
    void theTableRunsNothingInASpreadsheet() {
        ward.office.does(() -> register.desk.enter(
                Kind.NOT_SUPPLIED, new Matter(Optional.empty(), "=1+1", ""), "ctv", "Không gửi \"lịch\"\nhai lần"));

        String table = register.keeper.gets(() -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new RegisterDownload(
                            register.register,
                            Messages.of(RegisterTest.class).in(Language.VI),
                            Optional::<Standing>empty)
                    .write(bytes);
            return bytes.toString(StandardCharsets.UTF_8);
        });

        assertThat(table)
                .startsWith("\uFEFF\"Số\",\"Vi phạm\"")
                .contains("\"'=1+1\"", "\"Không gửi \"\"lịch\"\"\nhai lần\"", "\"Không cung cấp\"");
        assertThat(ward.audit.entries()).contains("workflow.breach.export workflow.breach 1");
        forbidden(() -> ward.office.does(() -> new RegisterDownload(
                register.register, Messages.of(RegisterTest.class).in(Language.VI), Optional::<Standing>empty)));
    }

    @Test
    void theMenuCountsWhatWaitsForEachPerson() {
        BreachCount count = new BreachCount(register.open);
        Person judge = register.judge.gets(Concern::person);
        Person contributor = ward.contributor.gets(Concern::person);
        Breach breach = late();
        assertThat(count.count(judge)).isEqualTo(1);
        assertThat(count.count(contributor)).isZero();

        register.judge.does(() -> register.desk.confirm(breach.id(), breach.seq()));
        ward.outbox.deliver(OpenBreaches.CHANGED, register.open);
        assertThat(count.count(judge)).isZero();
        assertThat(count.count(contributor)).isEqualTo(1);

        ward.contributor.does(() -> register.desk.explain(breach.id(), breach.seq() + 1, "Mất điện"));
        ward.outbox.deliver(OpenBreaches.CHANGED, register.open);
        assertThat(count.count(judge)).isEqualTo(1);
        assertThat(count.count(contributor)).isZero();
    }

    @Test
    void theSampleIsLateAndCanBeTakenAway() {
        BreachDemo demo = new BreachDemo(ward.database, ward.clock);
        assertThat(demo.empty()).isTrue();

        demo.load();
        assertThat(demo.empty()).isFalse();
        assertThat(all()).singleElement().satisfies(breach -> assertThat(breach.evidence())
                .contains("trễ 5 giờ"));
        assertThat(register.punctuality.lines()).singleElement().satisfies(line -> {
            assertThat(line.late()).isEqualTo(1);
            assertThat(line.inTime()).isEqualTo(1);
        });

        demo.remove();
        assertThat(demo.empty()).isTrue();
        assertThat(register.punctuality.lines()).isEmpty();
    }

    /** A proposal the contributor answers for, made on the eighteenth. */
    private Breach late() {
        register.rules.with("workflow.time.other", "30");
        route.send(ward.contributor);
        route.sendBack(ward.synthesiser);
        ward.pass(Duration.ofDays(7));
        register.look();
        return all().getFirst();
    }

    private void publish(Duration atApproval) {
        route.toApproval();
        ward.pass(atApproval);
        route.approve(ward.head);
        route.publish(ward.deputy);
        route.deliver();
    }

    private List<Breach> all() {
        return register.judge.gets(() -> register.breaches.find(Optional.empty(), 0, 99));
    }

    private static void refused(Why why, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Objection.class, e -> assertThat(e.why())
                .isEqualTo(why));
    }

    private static void forbidden(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(NotPermitted.class);
    }
}
