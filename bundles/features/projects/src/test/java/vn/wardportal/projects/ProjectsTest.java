package vn.wardportal.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.content.Refusal;
import vn.wardportal.api.fields.Item;
import vn.wardportal.api.fields.Shape.Type;
import vn.wardportal.api.fields.Shape.Use;
import vn.wardportal.api.fields.Values;
import vn.wardportal.api.user.NotPermitted;

/** How projects are written, looked at and brought to residents. */
class ProjectsTest {

    private final Site site = new Site();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void whatWasWrittenIsKeptInOneForm() {
        Item kept = site.draft(Site.values(
                "  Nâng cấp   hẻm 285 ", "capital", "2.350.000.000 đồng", "progress", "65%", "started", "11/3/2026"));

        Values values = site.now(kept).values();

        assertThat(values.text(Project.NAME)).isEqualTo("Nâng cấp hẻm 285");
        assertThat(values.number(Project.CAPITAL)).hasValue(2_350_000_000L);
        assertThat(values.number(Project.PROGRESS)).hasValue(65);
        assertThat(values.text(Project.STARTED)).isEqualTo("2026-03-11");
        assertThat(kept.address()).isEqualTo(Projects.PATH + "/nang-cap-hem-285");
        assertThat(site.audit.entries()).contains("projects.create " + Projects.KIND + "/1 Nâng cấp hẻm 285");
    }

    @Test
    void whatCannotBeAFieldsIsRefusedAtThatField() {
        assertThatThrownBy(() -> site.draft(Site.values(
                        "Hẻm 285",
                        "capital",
                        "hai tỷ",
                        "progress",
                        "120",
                        "started",
                        "31/02/2026",
                        "phone",
                        "gọi tôi")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.mistakes().keySet())
                                .extracting(Enum::name)
                                .containsExactly("PROGRESS", "CAPITAL", "STARTED", "PHONE"));
        assertThat(site.projects.count("", Optional.empty())).isZero();
    }

    @Test
    void aDraftMayLackWhatResidentsMustBeTold() {
        Values bare = Values.NONE.with(Project.NAME, "Hẻm 285");
        Item kept = site.draft(bare);

        assertThat(kept.published()).isFalse();
        assertThatThrownBy(() -> site.projects.check(bare)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.mistakes().values())
                .contains("projects.mistake.investor", "projects.mistake.capital"));
    }

    @Test
    void whatIsDoneIsDoneToTheEndAndNothingEndsBeforeItBegins() {
        site.projects.check(Site.values("Hẻm 285"));

        assertThat(mistakes("status", "DONE")).containsExactly("projects.mistake.progress.done");
        assertThat(mistakes("progress", "100")).containsExactly("projects.mistake.progress.done");
        assertThat(mistakes("finished", "2026-03-10")).containsExactly("projects.mistake.finished.before");
    }

    private List<String> mistakes(String... columnsAndTexts) {
        try {
            site.projects.check(Site.values("Hẻm 285", columnsAndTexts));
            return List.of();
        } catch (Refusal refusal) {
            return List.copyOf(refusal.mistakes().values());
        }
    }

    @Test
    void theGateStopsWhatLacksARequiredField() {
        Item bare = site.draft(Values.NONE.with(Project.NAME, "Hẻm 285"));
        String subject = Projects.KIND + "/" + bare.id();

        List<Finding> found = site.approval.look(
                site.approval.examined(site.editions.newest(subject).orElseThrow()));

        assertThat(found).extracting(Finding::field).contains("summary", "status", "capital", "started", "contact");
        assertThat(found).extracting(Finding::basis).containsOnly("khoản 3 Điều 6");
        Item whole = site.draft(Site.values("Hẻm 286"));
        assertThat(site.approval.look(site.approval.examined(
                        site.editions.newest(Projects.KIND + "/" + whole.id()).orElseThrow())))
                .isEmpty();
    }

    @Test
    void residentsReadWhatWasDecidedUntilTheNextDecision() {
        Item project = site.published(Site.values("Hẻm 285"));

        site.lan.does(() ->
                site.projects.desk().save(project.id(), project.version(), Site.values("Hẻm 285", "progress", "80")));

        assertThat(site.now(project).values().text(Project.PROGRESS)).isEqualTo("65");
        assertThat(site.read("hem-285").text()).contains("65%");
        site.published(site.now(project));
        assertThat(site.read("hem-285").text()).contains("80%");
    }

    @Test
    void theAddressFollowsTheNameUntilResidentsReadIt() {
        Item project = site.draft(Site.values("Hẻm 285"));
        site.draft(Site.values("Hẻm 286"));
        site.lan.does(() -> site.projects.desk().save(project.id(), 1, Site.values("Hẻm 286")));
        assertThat(site.now(project).address()).isEqualTo(Projects.PATH + "/hem-286-2");

        site.published(site.now(project));
        site.lan.does(
                () -> site.projects.desk().save(project.id(), site.now(project).version(), Site.values("Khác")));

        assertThat(site.published(site.now(project)).address()).isEqualTo(Projects.PATH + "/hem-286-2");
    }

    @Test
    void whatIsWithdrawnSaysWhy() {
        Item project = site.published(Site.values("Hẻm 285"));

        site.lan.does(() -> site.projects.publishing().withdraw(project.id(), project.version(), "Sai số liệu"));

        assertThat(site.open("hem-285").status()).isEqualTo(410);
        assertThat(site.read("hem-285").text()).contains("Hẻm 285", "Sai số liệu");
        assertThat(site.now(project).state()).isEqualTo(Item.State.WITHDRAWN);
        assertThat(site.read("").select(".item")).isEmpty();
    }

    @Test
    void whatWasThrownAwayCanBeTakenBackOrDeleted() {
        Item project = site.draft(Site.values("Hẻm 285"));
        var publishing = site.projects.publishing();

        site.lan.does(() -> publishing.trash(project.id(), 1));
        assertThat(site.projects.count("", Optional.empty())).isZero();
        site.lan.does(() -> publishing.restore(project.id(), site.now(project).version()));
        assertThat(site.now(project).state()).isEqualTo(Item.State.DRAFT);
        site.lan.does(() -> publishing.trash(project.id(), site.now(project).version()));
        site.lan.does(() -> publishing.delete(project.id(), site.now(project).version()));

        assertThat(site.projects.find(project.id())).isEmpty();
    }

    @Test
    void onlyWhoMayWriteWrites() {
        assertThatThrownBy(() -> site.minh.does(() -> site.projects.desk().create(Site.values("Hẻm 285"))))
                .isInstanceOf(NotPermitted.class);
        Item project = site.published(Site.values("Hẻm 285"));
        assertThatThrownBy(() ->
                        site.minh.does(() -> site.projects.publishing().withdraw(project.id(), project.version(), "x")))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> site.minh.does(() -> site.projects.importer().rows()))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void whatRunsIsLookedAtEveryMonth() {
        site.published(Site.values("Hẻm 285"));
        site.published(Site.values("Trạm y tế", "status", "DONE", "progress", "100"));
        assertThat(site.site.covered()).singleElement().satisfies(covered -> {
            assertThat(covered.item()).isEqualTo("6.3");
            assertThat(covered.count()).isEqualTo(2);
            assertThat(covered.overdue()).isZero();
            assertThat(covered.updated()).contains(site.clock.instant());
        });

        site.clock.pass(Duration.ofDays(32));

        assertThat(site.site.covered().getFirst().overdue()).isEqualTo(1);
    }

    @Test
    void residentsFindIt() {
        Item project = site.published(Site.values("Hẻm 285", "body", "<p>Thay cống</p>"));

        var found = site.approval.findable(Projects.KIND + "/" + project.id()).orElseThrow();

        assertThat(found.title()).isEqualTo("Hẻm 285");
        assertThat(found.address()).isEqualTo(Projects.PATH + "/hem-285");
        assertThat(found.summary()).isEqualTo("Tóm tắt của Hẻm 285");
        assertThat(found.passages()).anyMatch(passage -> passage.text().contains("Thay cống"));
        assertThat(found.facets())
                .extracting(facet -> Map.entry(facet.field(), facet.value()))
                .containsExactly(Map.entry("status", "RUNNING"));
    }

    /** What is declared has room in the table: a column as wide as the longest text that is taken. */
    @Test
    void theTableHasAColumnForEachField() {
        Map<String, Long> widths =
                site.database.read(handle -> handle.createQuery("""
                        select lower(column_name) as name, character_maximum_length as width
                        from information_schema.columns
                        where table_schema = 'PROJECTS' and table_name = 'PROJECT'""").reduceRows(new HashMap<>(), (found, row) -> {
                    found.put(row.getColumn("name", String.class), row.getColumn("width", Long.class));
                    return found;
                }));

        assertThat(Project.values()).allSatisfy(field -> {
            assertThat(widths).containsKey(field.column());
            if (Set.of(Type.LINE, Type.LINES, Type.LINK, Type.PHONE, Type.EMAIL)
                    .contains(field.shape().type())) {
                assertThat(widths.get(field.column()))
                        .isGreaterThanOrEqualTo(field.shape().longest());
            }
            if (field.shape().has(Use.ENGLISH)) {
                assertThat(widths.get(field.english()))
                        .isGreaterThanOrEqualTo(field.shape().longest());
            }
        });
    }

    @Test
    void theSamplesAreWholeAndGoAgain() {
        assertThat(site.demo.empty()).isTrue();
        site.lan.does(site.demo::load);

        assertThat(site.demo.samples()).hasSizeGreaterThan(3).allSatisfy(values -> {
            site.projects.check(values);
            assertThat(values.text(Project.SUMMARY)).contains("nội dung mẫu");
        });
        assertThat(site.read("").select(".item")).hasSameSizeAs(site.demo.samples());
        site.lan.does(site.demo::remove);
        assertThat(site.demo.empty()).isTrue();
        assertThat(site.read("").select(".item")).isEmpty();
    }
}
