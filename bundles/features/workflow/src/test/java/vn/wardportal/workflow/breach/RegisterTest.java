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
import vn.wardportal.api.table.Format;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.user.Person;
import vn.wardportal.testing.As;
import vn.wardportal.testing.GivenTables;
import vn.wardportal.workflow.Ward;
import vn.wardportal.workflow.breach.Breach.Kind;
import vn.wardportal.workflow.breach.Breach.Matter;
import vn.wardportal.workflow.breach.Breach.Standing;
import vn.wardportal.workflow.route.RouteHouse;

/** The register of Điều 15: what is proposed for it, and who reads it. */
class RegisterTest {

    private static final long CHAIRMAN = 7;

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

        assertThat(register.all()).isEmpty();
    }

    @Test
    void whatIsPublishedLateIsProposedWithItsTimesAndWhoHadItLongest() {
        publish(Duration.ofDays(6));

        assertThat(register.all())
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
        ward.contributor.does(() -> route.intake.send(Ward.SUBJECT, "", Optional.of(lastWeek)));
        route.forward(ward.synthesiser);
        route.advise(ward.office);
        route.approve(ward.head);
        route.publish(ward.deputy);
        route.deliver();

        assertThat(register.all())
                .singleElement()
                .satisfies(breach -> assertThat(breach.owner().login()).contains("ctv"));
    }

    @Test
    void onlyWhoKeepsTheRegisterAndWhomItConcernsReadIt() {
        Breach breach = register.late();

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
    void theTableHasEveryEntryAndItsTakingIsNoted() {
        ward.office.does(() -> register.desk.enter(
                Kind.NOT_SUPPLIED, new Matter(Optional.empty(), "Lịch tuần", ""), "ctv", "Không gửi hai lần"));
        RegisterTable table = new RegisterTable(
                register.register, Messages.of(RegisterTest.class).in(Language.VI));

        String written = register.keeper.gets(() -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new GivenTables().write(Format.CSV, table.layout(), table.rows(Optional.empty()), bytes);
            return bytes.toString(StandardCharsets.UTF_8);
        });

        assertThat(written)
                .startsWith("Số|Vi phạm|Về việc|")
                .contains("|Không cung cấp|Lịch tuần|ctv|", "|Không gửi hai lần|");
        assertThat(ward.audit.entries()).contains("workflow.breach.export workflow.breach 1");
        forbidden(() -> ward.office.does(() -> table.download(new GivenTables(), Optional::empty)));
    }

    @Test
    void theMenuCountsWhatWaitsForEachPerson() {
        BreachCount count = new BreachCount(register.open);
        Person judge = register.judge.gets(Concern::person);
        Person contributor = ward.contributor.gets(Concern::person);
        Breach breach = register.late();
        assertThat(count.count(judge)).isEqualTo(1);
        assertThat(count.count(contributor)).isZero();

        register.judge.does(() -> register.judgement.confirm(breach.id(), breach.seq()));
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
        assertThat(register.all()).singleElement().satisfies(breach -> assertThat(breach.evidence())
                .contains("trễ 5 giờ"));
        assertThat(register.punctuality.lines()).singleElement().satisfies(line -> {
            assertThat(line.late()).isEqualTo(1);
            assertThat(line.inTime()).isEqualTo(1);
        });

        demo.remove();
        assertThat(demo.empty()).isTrue();
        assertThat(register.punctuality.lines()).isEmpty();
    }

    private void publish(Duration atApproval) {
        route.toApproval();
        ward.pass(atApproval);
        route.approve(ward.head);
        route.publish(ward.deputy);
        route.deliver();
    }

    private static void forbidden(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(NotPermitted.class);
    }
}
