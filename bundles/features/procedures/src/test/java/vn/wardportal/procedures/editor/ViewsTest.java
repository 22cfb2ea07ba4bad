package vn.wardportal.procedures.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.details.Details;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.admin.ContentAct;
import vn.wardportal.api.admin.ContentList;
import vn.wardportal.api.admin.TableImport;
import vn.wardportal.api.admin.Ways;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.procedures.House;
import vn.wardportal.procedures.Manuscript;
import vn.wardportal.procedures.Procedure;
import vn.wardportal.procedures.Procedure.State;
import vn.wardportal.procedures.desk.Field;
import vn.wardportal.procedures.desk.Rights;
import vn.wardportal.testing.GivenTables;
import vn.wardportal.testing.Pressed;
import vn.wardportal.testing.Screen;

class ViewsTest {

    private final House house = new House();
    private final Screen screen = new Screen();

    @AfterEach
    void close() {
        screen.close();
        house.close();
    }

    @Test
    void theFormSaysAgainWhatItIsShown() {
        Manuscript shown = House.manuscript(
                "1.001193",
                "Đăng ký khai sinh",
                "slug",
                "dang-ky-khai-sinh",
                "papers",
                "Tờ khai | 1 | 0 | Mẫu 01\nBiên bản | 0 | 2 | | Trẻ bị bỏ rơi",
                "channels",
                "Trực tiếp | 3 | Theo quy định của tỉnh, thành phố | Ghi chú\nTrực tuyến",
                "from",
                "2026-07-01",
                "oldLevel",
                "3");
        ProcedureForm form = house.lan.gets(
                () -> new ProcedureForm(Messages.of(ViewsTest.class).in(Language.VI), house.tools));

        form.show(shown);

        assertThat(form.value()).isEqualTo(shown);
        form.setReadOnly(true);
        form.complain(Map.of(Field.PAPERS, "procedures.mistake.papers", Field.NAME, "procedures.mistake.name"));
        assertThat(Screen.words(form)).contains("Ghi thành phần hồ sơ.");
        assertThat(form.head.name.isInvalid()).isTrue();
    }

    @Test
    void aNewProcedureIsKeptUnderItsNumber() {
        List<String> ways = new ArrayList<>();
        ProcedureView view = house.lan.gets(() -> ProcedureView.of(house.tools, leading(ways), Optional.empty()));
        view.form.head.name.setValue("Đăng ký khai sinh");

        Pressed.by(house.lan).act(view, ContentAct.SAVE);

        assertThat(house.catalogue.at("dang-ky-khai-sinh")).isPresent();
        assertThat(ways).containsExactly("procedure 1");
    }

    @Test
    void staffSeeTheProofOfThePosting() {
        Procedure posted = house.posted(House.manuscript("1.001193", "Đăng ký khai sinh"));

        ProcedureView view =
                house.lan.gets(() -> ProcedureView.of(house.tools, Ways.below("thu-tuc"), Optional.of(posted)));

        assertThat(Screen.words(view))
                .contains(
                        "Bằng chứng niêm yết",
                        "08:15, 12/11/2026",
                        "/thu-tuc/dang-ky-khai-sinh",
                        house.editions
                                .newest(house.kind.subject(posted.id()))
                                .orElseThrow()
                                .hash());
    }

    @Test
    void staffSeeInWhatAVersionDiffersFromTheOneBefore() {
        Procedure posted = house.posted(House.manuscript("1.001193", "Đăng ký khai sinh"));
        house.lan.does(() -> house.desk.save(
                posted.id(),
                posted.version(),
                House.manuscript("1.001193", "Đăng ký khai sinh", "from", "2026-12-01", "agency", "Văn phòng")));
        Procedure again = house.posted(posted);
        ProcedureView view =
                house.lan.gets(() -> ProcedureView.of(house.tools, Ways.below("thu-tuc"), Optional.of(again)));
        assertThat(Screen.words(view)).contains("áp dụng từ 01/12/2026", "đến 00:00, 01/12/2026");

        Screen.all(view)
                .flatMap(part -> part instanceof Details details ? Stream.of(details) : Stream.empty())
                .filter(details -> details.getSummaryText().equals("Khác gì bản trước"))
                .findFirst()
                .orElseThrow()
                .setOpened(true);

        assertThat(Screen.words(view)).contains("Cơ quan thực hiện: ");
    }

    @Test
    void theListIsSearchedByNameAndCode() {
        house.draft(House.manuscript("1.001193", "Đăng ký khai sinh"));
        house.draft(House.manuscript("1.000894", "Đăng ký kết hôn"));
        Texts texts = Messages.of(ViewsTest.class).in(Language.VI).below("procedures");
        ContentList<State> list = house.lan.gets(() -> new ContentList<>(
                texts, State.class, new ProcedureLines(house.worklist, texts), house.route, () -> {}, List.of()));

        list.words.setValue("ket hon");
        assertThat(list.found()).isEqualTo("1 thủ tục");
        list.words.setValue("");
        assertThat(list.found()).isEqualTo("2 thủ tục");
    }

    @Test
    void aFileIsShownBeforeItIsKept() {
        house.posted(House.manuscript("1.000656", "Đăng ký khai tử"));
        TableImport view =
                house.lan.gets(() -> new TableImport(new GivenTables(), house.importer, Rights.EDIT, Runnable::run));

        house.lan.does(() -> view.arrived(GivenTables.file(
                GivenTables.row(2, "code", "1.001193", "name", "Đăng ký khai sinh", "field", "Hộ tịch"),
                GivenTables.row(
                        3, "code", "1.000656", "name", "Đăng ký khai tử", "field", "Hộ tịch", "conditions", "Có"),
                GivenTables.row(4, "code", "x", "name", "Lạ", "field", "Hộ tịch"))));

        assertThat(view.words())
                .contains("1 mới", "1 thay đổi", "0 không có trong tệp", "1 không nhận", "Cột nhận được");
        assertThat(view.confirm.getText()).isEqualTo("Xác nhận nhập 2 mục");
        assertThat(house.catalogue.at("dang-ky-khai-sinh")).isEmpty();

        house.lan.does(view.confirm::click);

        assertThat(house.catalogue.at("dang-ky-khai-sinh")).isPresent();
        assertThat(view.words()).contains("Đã ghi 2 mục từ tệp “bang.xlsx”.");
        assertThat(view.confirm.isVisible()).isFalse();
    }

    @Test
    void whatChangedWhileSomebodyLookedAtAFileIsToldAndNothingIsKept() {
        TableImport view =
                house.lan.gets(() -> new TableImport(new GivenTables(), house.importer, Rights.EDIT, Runnable::run));
        house.lan.does(() -> view.arrived(
                GivenTables.file(GivenTables.row(2, "code", "1.000656", "name", "Khai tử", "field", "Hộ tịch"))));
        house.draft(House.manuscript("1.000656", "Đăng ký khai tử"));

        house.lan.does(view.confirm::click);

        assertThat(view.words()).contains("đã thay đổi sau khi ông, bà xem bản so sánh, nên chưa ghi gì");
        assertThat(view.confirm.isVisible()).isFalse();
        assertThat(house.catalogue.at("khai-tu")).isEmpty();
    }

    private static Ways leading(List<String> ways) {
        return new Ways() {
            @Override
            public void to(long id) {
                ways.add("procedure " + id);
            }

            @Override
            public void toList() {
                ways.add("list");
            }

            @Override
            public void beside(String address) {
                ways.add(address);
            }
        };
    }
}
