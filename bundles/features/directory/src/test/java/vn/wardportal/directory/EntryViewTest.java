package vn.wardportal.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.admin.ContentAct;
import vn.wardportal.api.admin.Ways;
import vn.wardportal.directory.Details.Type;
import vn.wardportal.testing.Pressed;
import vn.wardportal.testing.Screen;

class EntryViewTest {

    private final Office office = new Office();
    private final Screen screen = new Screen();
    private final List<String> ways = new ArrayList<>();

    @AfterEach
    void close() {
        screen.close();
        office.close();
    }

    @Test
    void aNewPersonIsWrittenSavedAndOpenedUnderTheirNumber() {
        Entry unit = office.published(Office.unit("Tư pháp"));
        EntryView view = office.lan.gets(
                () -> EntryView.fresh(office.tools, leading(), OptionalLong.of(unit.id()), Type.PERSON));
        view.form.vietnamese.name.setValue("  Trịnh  Thu Trang ");
        view.form.vietnamese.title.setValue("Công chức");
        view.form.to.setValue(LocalDate.of(2026, 12, 31));

        Pressed.by(office.lan).act(view, ContentAct.SAVE);

        Entry kept = office.entries.at("trinh-thu-trang").orElseThrow();
        assertThat(kept.details().name()).isEqualTo("Trịnh Thu Trang");
        assertThat(kept.details().person()).isTrue();
        assertThat(kept.details().term().to()).contains(LocalDate.of(2026, 12, 31));
        assertThat(kept.parent()).isEqualTo(OptionalLong.of(unit.id()));
        assertThat(ways).containsExactly("entry 2");
    }

    @Test
    void mistakesAreToldAtTheirFieldsAndNothingIsLost() {
        EntryView view =
                office.lan.gets(() -> EntryView.fresh(office.tools, leading(), OptionalLong.empty(), Type.UNIT));
        view.form.email.setValue("van phong");
        view.form.phone.setValue("gọi sau");
        view.form.from.setValue(LocalDate.of(2026, 12, 1));
        view.form.to.setValue(LocalDate.of(2026, 11, 1));

        assertThat(office.lan.gets(office.panels.form()::keep)).isFalse();

        assertThat(view.form.vietnamese.name.getErrorMessage()).isEqualTo("Ghi tên.");
        assertThat(view.form.email.getErrorMessage()).startsWith("Địa chỉ thư chưa đúng");
        assertThat(view.form.phone.getErrorMessage()).startsWith("Ghi số điện thoại bằng chữ số");
        assertThat(view.form.to.getErrorMessage()).startsWith("Ngày cuối");
        assertThat(view.form.email.getValue()).isEqualTo("van phong");
        assertThat(office.entries.empty()).isTrue();
    }

    @Test
    void aUnitIsSentInOnceItCanBeReached() {
        EntryView view =
                office.lan.gets(() -> EntryView.fresh(office.tools, leading(), OptionalLong.empty(), Type.UNIT));
        view.form.vietnamese.name.setValue("Tư pháp");
        assertThat(office.lan.gets(office.panels.form()::keep)).isFalse();
        assertThat(view.form.phone.getErrorMessage()).startsWith("Ghi số điện thoại hoặc thư");

        view.form.phone.setValue("(028) 3800 0103");

        assertThat(office.lan.gets(office.panels.form()::keep)).isTrue();
        assertThat(office.panels.form().subject()).isEqualTo("directory.entry/1");
    }

    @Test
    void aTranslationFitsTheVietnameseUntilThatIsChanged() {
        Entry unit = office.published(Office.translated(Office.unit("Tư pháp"), "Justice"));
        EntryView view = office.lan.gets(() -> EntryView.of(office.tools, leading(), unit));
        assertThat(view.form.translation.current.getValue()).isTrue();
        assertThat(view.form.value()).isEqualTo(unit.details());

        view.form.vietnamese.work.setValue("Việc khác");
        view.form.translation.current.setValue(false);
        assertThat(view.form.value().stale()).isTrue();

        view.form.translation.current.setValue(true);
        assertThat(view.form.value().stale()).isFalse();
    }

    @Test
    void thePreviewShowsWhatIsTyped() {
        Entry unit = office.published(Office.unit("Tư pháp"));
        EntryView view = office.lan.gets(() -> EntryView.of(office.tools, leading(), unit));
        view.form.vietnamese.name.setValue("Chưa lưu");

        Pressed.by(office.lan).act(view, ContentAct.PREVIEW);

        assertThat(office.previews.shown().getFirst()).contains(">Chưa lưu</h1>");
        assertThat(office.now(unit).title()).isEqualTo("Tư pháp");
    }

    @Test
    void theTreeOffersWhatCanBeAddedWhere() {
        Entry unit = office.published(Office.unit("Tư pháp"));
        office.published(unit, Office.person("Trịnh Thu Trang"));
        office.workflow.close("directory.entry/2", "Đang chờ: Duyệt");

        DirectoryView view = office.lan.gets(() -> new DirectoryView(office.tools, office.route));

        assertThat(Screen.words(view))
                .contains("Tư pháp", "Trịnh Thu Trang", "Đang chờ: Duyệt", "Thêm người", "Thêm đơn vị", "Kiểm tra")
                .doesNotContain("Chờ ông, bà xác nhận");
    }

    @Test
    void theOwnerSeesWhatWaitsLooksAtItAndConfirms() {
        Entry unit = office.published(Office.unit("Tư pháp"));
        office.published(unit, Office.person("Trịnh Thu Trang"));
        office.does(Office.LAN, () -> office.confirmations.entrust(unit, OptionalLong.of(Office.NAM)));
        office.clock.pass(Duration.ofDays(92));
        office.asks();
        office.does(Office.NAM, () -> assertThat(Screen.words(new DirectoryView(office.tools, office.route)))
                .contains("Chờ ông, bà xác nhận"));

        office.does(Office.NAM, () -> {
            CareView view = new CareView(office.tools, unit);
            assertThat(Screen.words(view)).contains("nguoi@phuong.example.vn", "Người phụ trách: Đỗ Hoàng Nam.");
            view.confirm.click();
            assertThat(Screen.words(view)).contains("Đã ghi nhận xác nhận.", "Xác nhận lần cuối:");
        });

        assertThat(office.confirmations.of(unit).confirmedBy()).isEqualTo("Đỗ Hoàng Nam");
    }

    @Test
    void whoMayNameOwnersDoesSoWhereTheUnitIsChecked() {
        Entry unit = office.published(Office.unit("Tư pháp"));

        office.does(Office.LAN, () -> {
            CareView view = new CareView(office.tools, unit);
            view.owner.setValue(office.accounts.find(Office.NAM).orElseThrow());
        });

        assertThat(office.confirmations.of(unit).owner()).isEqualTo(OptionalLong.of(Office.NAM));
        office.does(Office.NAM, () -> assertThat(Screen.all(new CareView(office.tools, unit)))
                .noneMatch(EntryViewTest::chooses));
    }

    private static boolean chooses(Component component) {
        return component instanceof Select<?>;
    }

    private Ways leading() {
        return new Ways() {
            @Override
            public void to(long id) {
                ways.add("entry " + id);
            }

            @Override
            public void toList() {
                ways.add("tree");
            }

            @Override
            public void beside(String address) {
                ways.add("beside " + address);
            }
        };
    }
}
