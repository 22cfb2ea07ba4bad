package vn.wardportal.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.admin.ContentAct;
import vn.wardportal.api.admin.ContentList;
import vn.wardportal.api.admin.ItemForm;
import vn.wardportal.api.admin.ItemView;
import vn.wardportal.api.fields.Item;
import vn.wardportal.api.fields.Values;
import vn.wardportal.api.files.Attachment;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.table.Difference;
import vn.wardportal.api.table.Difference.Kind;
import vn.wardportal.api.table.Fault;
import vn.wardportal.api.table.Outdated;
import vn.wardportal.api.table.Plan;
import vn.wardportal.api.table.TableFile;
import vn.wardportal.testing.GivenTables;
import vn.wardportal.testing.Pressed;
import vn.wardportal.testing.Rendered;
import vn.wardportal.testing.Screen;

/** The projects in the console: list, editor, import and export. */
class ProjectsAdminTest {

    private final Site site = new Site();
    private final Screen screen = new Screen();

    @AfterEach
    void close() {
        screen.close();
        site.close();
    }

    @Test
    void theFormSaysAgainWhatItIsShown() {
        ItemForm form = open("moi", ItemView.class).form;
        Values shown = new Values(
                Site.values("Hẻm 285", "body", "<p>Thay cống</p>", "en_name", "Alley 285", "email", "a@b.vn")
                        .texts(),
                List.of(new Attachment(
                        new StoredFile("a".repeat(64), "ban-ve.pdf", "application/pdf", 9, 0, 0), "Bản vẽ")),
                Map.of());
        Values translated =
                shown.with(Values.TRANSLATED, site.projects.declared().hash(shown));

        form.show(translated);

        assertThat(form.value()).isEqualTo(translated);
        assertThat(form.heading()).as("takes the title of a Word file").isEqualTo("name");
        form.show(Values.NONE);
        assertThat(form.value()).isEqualTo(Values.NONE);
    }

    @Test
    void aNewProjectIsKeptAndItsMistakesAreToldAtTheirFields() {
        ItemView view = open("moi", ItemView.class);
        view.form.type("name", "Hẻm 285");
        view.form.type("capital", "hai tỷ");
        Pressed.by(site.lan).act(view, ContentAct.SAVE);

        TextField capital = (TextField) view.form.field("capital");
        assertThat(capital.isInvalid()).isTrue();
        assertThat(capital.getErrorMessage())
                .isEqualTo("Ghi “Tổng mức đầu tư” bằng số tiền đồng, ví dụ 2.350.000.000.");
        assertThat(Screen.words(view)).contains("Còn 1 chỗ cần sửa");

        assertThat(site.projects.count("", Optional.empty())).isZero();
    }

    @Test
    void aKeptProjectIsWrittenOn() {
        Item project = site.draft(Site.values("Hẻm 285"));
        ItemView view = open(String.valueOf(project.id()), ItemView.class);
        view.form.type("progress", "70 %");

        Pressed.by(site.lan).act(view, ContentAct.SAVE);

        assertThat(site.now(project).values().text(Project.PROGRESS)).isEqualTo("70");
        assertThat(view.form.value().text(Project.PROGRESS)).isEqualTo("70");
        assertThat(Screen.words(open("99", Component.class))).contains("Mục này không còn.");
    }

    @Test
    void aPreviewShowsEvenWhatCannotBeKept() {
        Page preview = site.lan.gets(() -> site.projects.preview(
                Optional.empty(), Site.values("Hẻm 285", "capital", "hai tỷ", "started", "31/02/2026")));

        assertThat(Rendered.page(preview).text()).contains("Hẻm 285", "hai tỷ", "31/02/2026");
    }

    @Test
    void theListIsSearchedWithoutAccents() {
        site.draft(Site.values("Nâng cấp hẻm 285"));
        site.published(Site.values("Trạm y tế", "code", "MAU-01"));
        ContentList<?> list = open("", ContentList.class);

        assertThat(list.found()).isEqualTo("2 dự án");
        list.words.setValue("nang cap");
        assertThat(list.found()).isEqualTo("1 dự án");
        list.words.setValue("mau 01");
        assertThat(list.found()).isEqualTo("1 dự án");
        assertThat(site.projects.look("", Optional.of(Item.State.PUBLISHED), 0, 9))
                .extracting(Item::slug)
                .containsExactly("tram-y-te");
        assertThat(site.projects.count("", Optional.of(Item.State.WITHDRAWN))).isZero();
    }

    @Test
    void aFileIsComparedAndThenKeptAsDrafts() {
        Item known = site.published(Site.values("Hẻm 285", "code", "MAU-01"));
        TableFile file = GivenTables.file(
                GivenTables.row(2, "code", "MAU-01", "name", "Hẻm 285", "progress", "80"),
                GivenTables.row(
                        3,
                        "code",
                        "MAU-02",
                        "name",
                        "Trạm y tế",
                        "status",
                        "Đã hoàn thành",
                        "capital",
                        "1.180.000.000"),
                GivenTables.row(4, "code", "MAU-03", "name", "Lạ", "started", "31/02/2026"),
                GivenTables.row(5, "code", "MAU-02", "name", "Trùng"));

        Plan plan = site.lan.gets(() -> site.projects.importer().plan(file, rows -> {}));

        assertThat(plan.differences()).extracting(Difference::kind).containsExactly(Kind.CHANGED, Kind.NEW);
        assertThat(plan.differences().getFirst().changes())
                .containsExactly(new Difference.Change("Tiến độ", "65", "80"));
        assertThat(plan.faults()).extracting(Fault::row).containsExactly(4, 5);
        assertThat(plan.faults().getFirst().column()).isEqualTo("Ngày khởi công");
        assertThat(plan.faults().getLast().words()).isEqualTo("“MAU-02” đã có ở dòng 3.");

        site.lan.does(() -> site.projects.importer().carryOut(file, plan, rows -> {}));

        assertThat(site.projects.count("", Optional.of(Item.State.DRAFT))).isEqualTo(1);
        assertThat(site.now(known).values().text(Project.PROGRESS))
                .as("until it is approved")
                .isEqualTo("65");
        assertThat(site.published(site.now(known)).values().text(Project.PROGRESS))
                .isEqualTo("80");
        assertThat(site.audit.entries()).anyMatch(entry -> entry.contains(Projects.KIND + " 2 SHA-256"));
    }

    @Test
    void whatChangedMeanwhileIsNotOverwritten() {
        Item known = site.draft(Site.values("Hẻm 285", "code", "MAU-01"));
        TableFile file = GivenTables.file(GivenTables.row(2, "code", "MAU-01", "name", "Hẻm 285", "progress", "80"));
        Plan plan = site.lan.gets(() -> site.projects.importer().plan(file, rows -> {}));
        site.lan.does(() ->
                site.projects.desk().save(known.id(), 1, Site.values("Hẻm 285", "code", "MAU-01", "progress", "90")));

        assertThatThrownBy(() -> site.lan.does(() -> site.projects.importer().carryOut(file, plan, rows -> {})))
                .isInstanceOf(Outdated.class);
        assertThat(site.now(known).values().text(Project.PROGRESS)).isEqualTo("90");
    }

    @Test
    void whatIsTakenAwayComesBackUnchanged() {
        site.lan.does(site.demo::load);
        List<List<String>> rows =
                site.lan.gets(() -> site.projects.importer().rows().toList());
        var columns = site.projects.importer().layout().columns();
        TableFile file = GivenTables.file(rows.stream()
                .map(row -> {
                    String[] cells = new String[row.size() * 2];
                    for (int at = 0; at < row.size(); at++) {
                        cells[2 * at] = columns.get(at).name();
                        cells[2 * at + 1] = row.get(at);
                    }
                    return GivenTables.row(2, cells);
                })
                .toArray(vn.wardportal.api.table.Row[]::new));

        Plan plan = site.lan.gets(() -> site.projects.importer().plan(file, seen -> {}));

        assertThat(plan.differences()).isEmpty();
        assertThat(plan.faults()).isEmpty();
        assertThat(plan.same()).isEqualTo(site.demo.samples().size());
    }

    private <C extends Component> C open(String below, Class<C> type) {
        return type.cast(site.lan.gets(() -> site.admin.open(below)));
    }
}
