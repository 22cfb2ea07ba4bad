package vn.wardportal.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.table.Difference;
import vn.wardportal.api.table.Difference.Change;
import vn.wardportal.api.table.Difference.Kind;
import vn.wardportal.api.table.Outdated;
import vn.wardportal.api.table.Plan;
import vn.wardportal.api.table.Row;
import vn.wardportal.api.table.TableFile;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.testing.As;
import vn.wardportal.testing.GivenTables;

class EntryImportTest {

    private final Office office = new Office();
    private final EntryImporter importer = new EntryImporter(office.entries, office.desk);

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aTreeOfUnitsAndPeopleBecomesDrafts() {
        TableFile file = GivenTables.file(
                row(2, "name", "Ủy ban nhân dân phường", "phone", "(028) 3800 0001"),
                row(
                        3,
                        "above",
                        "Ủy ban nhân dân phường",
                        "name",
                        "Nguyễn Văn An",
                        "title",
                        "Chủ tịch",
                        "from",
                        "1/7/2026"),
                row(4, "above", "ỦY BAN NHÂN DÂN PHƯỜNG", "name", "Văn phòng"),
                row(5, "above", "Ủy ban nhân dân phường / Văn phòng", "name", "Nguyễn Văn An", "title", "Nhân viên"),
                row(6, "above", "Văn phòng", "name", "Trần Thị Lan", "type", "Người", "en_name", "Tran Thi Lan"));

        assertThat(imported(file)).isEqualTo(5);

        assertThat(office.entries.tree())
                .extracting(Entry::title, Entry::slug, Entry::published, entry -> above(entry))
                .containsExactlyInAnyOrder(
                        tuple("Ủy ban nhân dân phường", "uy-ban-nhan-dan-phuong", false, ""),
                        tuple("Nguyễn Văn An", "nguyen-van-an", false, "Ủy ban nhân dân phường"),
                        tuple("Văn phòng", "van-phong", false, "Ủy ban nhân dân phường"),
                        tuple("Nguyễn Văn An", "nguyen-van-an-2", false, "Văn phòng"),
                        tuple("Trần Thị Lan", "tran-thi-lan", false, "Văn phòng"));
        assertThat(office.entries.at("tran-thi-lan").orElseThrow().details().stale())
                .isFalse();
        assertThat(office.audit.entries())
                .anyMatch(entry -> entry.startsWith("directory.import directory.entry 5 SHA-256"));
    }

    @Test
    void everyTrapIsNamedWithItsRowAndTheRestIsTaken() {
        Plan plan = plan(GivenTables.file(
                row(2, "name", "Văn phòng"),
                row(3, "name", "Công an"),
                row(4, "above", "Công an", "name", "Văn phòng"),
                row(5, "above", "Văn phòng", "name", "Ai đó", "title", "Nhân viên"),
                row(6, "name", "Người không đơn vị", "title", "Nhân viên"),
                row(7, "above", "Tư pháp", "name", "Ai khác", "title", "Nhân viên"),
                row(8, "name", "Mất số không", "phone", "2838000001"),
                row(9, "name", "Thư sai", "email", "khong-phai-thu"),
                row(10, "name", "Ngày sai", "from", "31/02/2026"),
                row(11, "name", "Ngược ngày", "from", "01/07/2026", "to", "01/06/2026"),
                row(12, "name", "Loại lạ", "type", "Xe"),
                row(13, "name", "công an"),
                row(14, "phone", "0903000001"),
                row(15, "above", "Công an", "name", "Lê Minh", "title", "Trưởng Công an")));

        assertThat(plan.faults())
                .extracting(fault -> fault.row() + " " + fault.column() + ": "
                        + fault.words().replaceFirst("\\. .*", ""))
                .containsExactly(
                        "5 Thuộc đơn vị: Có 2 đơn vị tên “Văn phòng”",
                        "6 Thuộc đơn vị: Người phải thuộc một đơn vị: ghi tên đơn vị ở cột “Thuộc đơn vị”.",
                        "7 Thuộc đơn vị: Chưa có đơn vị “Tư pháp” trong danh bạ hay ở các dòng trên",
                        "8 Điện thoại: “2838000001” có thể đã mất số 0 ở đầu",
                        "9 Thư điện tử: " + words("directory.mistake.email"),
                        "10 Từ ngày: “31/02/2026” không phải ngày",
                        "11 Đến ngày: " + words("directory.mistake.to"),
                        "12 Loại: “Xe” không phải loại",
                        "13 Tên: “Công an” đã có ở dòng 3.",
                        "14 Tên: " + words("directory.mistake.name"));
        assertThat(plan.count(Kind.NEW)).isEqualTo(4);
    }

    @Test
    void whatIsExportedComesInAgainWithoutADifference() {
        imported(GivenTables.file(
                row(2, "name", "Ủy ban / Phường", "en_name", "Committee", "to", "31/12/2030"),
                row(3, "above", "Ủy ban / Phường", "name", "Văn phòng"),
                row(
                        4,
                        "above",
                        "Văn phòng",
                        "name",
                        "Trần Thị Lan",
                        "title",
                        "Nhân viên",
                        "email",
                        "lan@phuong.example.vn")));

        Plan plan = plan(exported());

        assertThat(plan.faults()).isEmpty();
        assertThat(plan.differences()).isEmpty();
        assertThat(plan.same()).isEqualTo(3);
    }

    @Test
    void aChangeIsShownFieldByFieldAndWaitsForItsApproval() {
        imported(GivenTables.file(
                row(2, "name", "Văn phòng", "phone", "(028) 3800 0001"),
                row(3, "above", "Văn phòng", "name", "Trần Thị Lan", "title", "Nhân viên"),
                row(4, "above", "Văn phòng", "name", "Lê Minh", "title", "Nhân viên")));

        Plan plan = plan(GivenTables.file(
                row(2, "name", "Văn phòng", "phone", "(028) 3800 0009"),
                row(3, "above", "Văn phòng", "name", "Trần Thị Lan", "title", "Phó Chánh Văn phòng")));

        assertThat(plan.differences())
                .extracting(Difference::kind, Difference::title, Difference::changes)
                .containsExactly(
                        tuple(
                                Kind.CHANGED,
                                "Văn phòng",
                                List.of(new Change("Điện thoại", "(028) 3800 0001", "(028) 3800 0009"))),
                        tuple(
                                Kind.CHANGED,
                                "Văn phòng / Trần Thị Lan",
                                List.of(new Change("Chức vụ", "Nhân viên", "Phó Chánh Văn phòng"))),
                        tuple(Kind.GONE, "Văn phòng / Lê Minh", List.of()));
    }

    @Test
    void anEntryThatIsThereStaysInItsUnit() {
        imported(GivenTables.file(
                row(2, "name", "Văn phòng"),
                row(3, "name", "Công an"),
                row(4, "above", "Văn phòng", "name", "Lê Minh", "title", "Nhân viên")));

        Plan plan = plan(GivenTables.file(
                row(2, "above", "Công an", "name", "Lê Minh", "title", "Nhân viên", "key", "le-minh")));

        assertThat(plan.faults().getFirst().words()).startsWith("Mục này đang thuộc “Văn phòng”.");
    }

    @Test
    void nothingIsWrittenIfTheDirectoryChangedSinceOrNobodyMayWrite() {
        TableFile file = GivenTables.file(row(2, "name", "Văn phòng"));
        Plan seen = plan(file);
        imported(GivenTables.file(row(2, "name", "Văn phòng", "room", "Phòng 1")));

        assertThatThrownBy(() -> office.lan.gets(() -> importer.carryOut(file, seen, rows -> {})))
                .isInstanceOf(Outdated.class);

        assertThat(office.entries.tree()).hasSize(1);
        assertThatThrownBy(() -> As.named("nguoi-khac").gets(() -> importer.plan(file, rows -> {})))
                .isInstanceOf(NotPermitted.class);
    }

    private static String words(String key) {
        return Messages.of(EntryImporter.class).in(Language.VI).get(key).replaceFirst("\\. .*", "");
    }

    private String above(Entry entry) {
        return entry.parent().isEmpty()
                ? ""
                : office.entries.find(entry.parent().getAsLong()).orElseThrow().title();
    }

    private TableFile exported() {
        List<Row> rows = new ArrayList<>();
        for (List<String> cells : office.lan.gets(() -> importer.rows().toList())) {
            Map<String, String> named = new HashMap<>();
            for (int at = 0; at < cells.size(); at++) {
                if (!cells.get(at).isEmpty()) {
                    named.put(EntryColumns.LAYOUT.columns().get(at).name(), cells.get(at));
                }
            }
            rows.add(new Row(rows.size() + 2, named, Map.of()));
        }
        return GivenTables.file(rows.toArray(Row[]::new));
    }

    private static Row row(int number, String... namesAndTexts) {
        return GivenTables.row(number, namesAndTexts);
    }

    private Plan plan(TableFile file) {
        return office.lan.gets(() -> importer.plan(file, rows -> {}));
    }

    private int imported(TableFile file) {
        return office.lan.gets(() -> importer.carryOut(file, importer.plan(file, rows -> {}), rows -> {}));
    }
}
