package vn.wardportal.workflow.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.testing.As;
import vn.wardportal.workflow.Ward;
import vn.wardportal.workflow.route.Refusal.Why;

/** Several contributions become one (khoản 4 Điều 13). */
class MergingTest {

    private static final String FIRST = "flood.notice/1";
    private static final String SECOND = "flood.notice/2";
    private static final String WHOLE = "flood.notice/102";

    private final Ward ward = new Ward();
    private final RouteHouse route = ward.route;

    @BeforeEach
    void send() {
        send(ward.contributor, FIRST, "Ngập hẻm 12");
        send(ward.head, SECOND, "Ngập chợ");
    }

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void whatWasMadeOfSeveralStandsAtTheSynthesisAndIsTheSynthesisers() {
        Item whole = merge(ward.synthesiser, FIRST, SECOND);

        assertThat(whole.subject()).isEqualTo(WHOLE);
        assertThat(whole.stage()).isEqualTo("SYNTHESIS");
        assertThat(whole.state()).isEqualTo(State.UNDER_WAY);
        assertThat(whole.holder().orElseThrow().login()).isEqualTo("tonghop");
        assertThat(whole.label().title()).isEqualTo("Ngập hẻm 12");
        assertThat(ward.editions.newest(WHOLE).orElseThrow().field("body"))
                .isEqualTo("ctv: Ngập hẻm 12\ntruongban: Ngập chợ");
        assertThat(route.items.steps(WHOLE)).singleElement().satisfies(step -> {
            assertThat(step.act()).isEqualTo(Act.MERGE);
            assertThat(step.remark()).isEqualTo("Gộp từ: “Ngập hẻm 12” (ctv); “Ngập chợ” (truongban)");
        });
    }

    @Test
    void theOriginalsEndAndKnowWhatTheyArePartOf() {
        merge(ward.synthesiser, FIRST, SECOND);

        assertThat(item(FIRST).state()).isEqualTo(State.MERGED);
        assertThat(route.mergers.whole(SECOND)).map(Item::subject).contains(WHOLE);
        assertThat(route.mergers.originals(WHOLE)).extracting(Item::subject).containsExactly(FIRST, SECOND);
        assertThat(ward.contributor.gets(() -> route.workflow.closed(FIRST))).isPresent();
        refused(Why.NOT_HERE, () -> route.send(ward.contributor, FIRST));
        assertThat(ward.audit.entries())
                .anyMatch(entry -> entry.startsWith("workflow.merge " + FIRST))
                .anyMatch(entry -> entry.startsWith("workflow.merge " + WHOLE));
    }

    @Test
    void theirSendersAreToldAndNobodyElseWaitsForThem() {
        merge(ward.synthesiser, FIRST, SECOND);

        assertThat(ward.notices.to(1))
                .extracting(notice -> notice.title())
                .containsExactly("Đã gộp vào “Ngập hẻm 12”: Ngập hẻm 12");
        assertThat(ward.notices.waiting(2))
                .extracting(notice -> notice.subject())
                .containsExactly(WHOLE);
    }

    @Test
    void whoWroteOneOfThemIsAContributorAndDoesNotApproveTheWhole() {
        ward.synthesiser.gets(() -> ward.editions.keep(SECOND, Map.of("title", "Ngập chợ", "body", "Sửa")));
        merge(ward.synthesiser, FIRST, SECOND);
        assertThat(route.mergers.contributors(WHOLE))
                .extracting(who -> who.login())
                .containsExactlyInAnyOrder("ctv", "tonghop", "truongban");
        ward.synthesiser.gets(() -> route.desk.forward(WHOLE, item(WHOLE).seq(), ""));
        ward.office.gets(() -> route.desk.advise(WHOLE, item(WHOLE).seq(), true, ""));

        refused(
                Why.WROTE,
                () -> ward.head.gets(
                        () -> route.verdicts.approve(WHOLE, item(WHOLE).seq(), "")));
    }

    @Test
    void whatIsMergedOnceMoreKeepsItsContributors() {
        merge(ward.synthesiser, FIRST, SECOND);
        send(ward.contributor, "flood.notice/3", "Ngập trường");
        send(ward.contributor, "flood.notice/4", "Ngập đình");

        Item again = merge(ward.synthesiser, "flood.notice/3", WHOLE, "flood.notice/4");

        assertThat(route.mergers.contributors(again.subject()))
                .extracting(who -> who.login())
                .contains("truongban", "ctv", "tonghop");
    }

    @Test
    void onlyWhoeverSynthesisesMerges() {
        assertThatThrownBy(() -> merge(ward.contributor, FIRST, SECOND)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> merge(ward.office, FIRST, SECOND)).isInstanceOf(NotPermitted.class);
        assertThat(route.items.find(WHOLE)).isEmpty();
        assertThat(item(FIRST).state()).isEqualTo(State.UNDER_WAY);
    }

    @Test
    void whatAnotherHasTakenOnOrSentOnIsNotMerged() {
        As second = As.named("tonghop2", "workflow.synthesise");
        second.gets(() -> route.desk.take(SECOND, item(SECOND).seq()));
        refused(Why.HELD, () -> merge(ward.synthesiser, FIRST, SECOND));
        List<Item> seen = List.of(item(FIRST), item(SECOND));
        second.gets(() -> route.desk.forward(SECOND, item(SECOND).seq(), ""));

        refused(Why.MOVED, () -> ward.synthesiser.gets(() -> route.merging.merge(seen)));
        refused(Why.NOT_HERE, () -> merge(ward.synthesiser, FIRST, SECOND));
        assertThat(item(FIRST).state()).isEqualTo(State.UNDER_WAY);
    }

    @Test
    void onlyTwoOrMoreOfAKindThatCanAreMerged() {
        refused(Why.NOT_ALIKE, () -> merge(ward.synthesiser, FIRST));
        refused(Why.NOT_ALIKE, () -> merge(ward.synthesiser, FIRST, FIRST));
        ward.module.merges = false;

        refused(Why.NOT_ALIKE, () -> merge(ward.synthesiser, FIRST, SECOND));
        assertThat(route.merging.possible(item(FIRST))).isFalse();
    }

    @Test
    void whatTheirModuleMakesNoTextOfStaysWithWhoeverTriedTo() {
        send(ward.contributor, "flood.notice/3", "Bài quá dài");

        refused(Why.NOT_MADE, () -> merge(ward.synthesiser, FIRST, "flood.notice/3"));

        assertThat(item(FIRST).state()).isEqualTo(State.UNDER_WAY);
        assertThat(item(FIRST).holder().orElseThrow().login()).isEqualTo("tonghop");
    }

    @Test
    void whatResidentsHaveReadStaysATextOfItsOwn() {
        route.forward(ward.synthesiser);
        route.advise(ward.office);
        route.approve(ward.head);
        route.publish(ward.deputy);
        route.deliver();
        ward.write(ward.contributor, "Bản sửa");
        route.send(ward.contributor);

        refused(Why.SHOWN, () -> merge(ward.synthesiser, FIRST, SECOND));
    }

    @Test
    void theWholeGoesTheRestOfTheRoute() {
        send(ward.contributor, "flood.notice/3", "Ngập trường");
        merge(ward.synthesiser, FIRST, "flood.notice/3");
        ward.synthesiser.gets(() -> route.desk.forward(WHOLE, item(WHOLE).seq(), ""));
        ward.office.gets(() -> route.desk.advise(WHOLE, item(WHOLE).seq(), true, ""));
        ward.head.gets(() -> route.verdicts.approve(WHOLE, item(WHOLE).seq(), ""));
        ward.deputy.gets(() -> route.verdicts.publish(WHOLE, item(WHOLE).seq(), Optional.empty()));
        route.deliver();

        assertThat(ward.module.shown.orElseThrow()).contains("Ngập hẻm 12", "Ngập trường");
        assertThat(item(WHOLE).state()).isEqualTo(State.PUBLISHED);
    }

    private void send(As writer, String subject, String words) {
        writer.gets(() -> ward.editions.keep(subject, Map.of("title", words, "body", words)));
        route.send(writer, subject);
    }

    private Item merge(As who, String... subjects) {
        List<Item> items = List.of(subjects).stream().map(this::item).toList();
        return who.gets(() -> route.merging.merge(items));
    }

    private Item item(String subject) {
        return route.items.find(subject).orElseThrow();
    }

    private static void refused(Why why, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.why())
                .isEqualTo(why));
    }
}
