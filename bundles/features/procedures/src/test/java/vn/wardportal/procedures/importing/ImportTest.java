package vn.wardportal.procedures.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.table.Difference;
import vn.wardportal.api.table.Difference.Change;
import vn.wardportal.api.table.Difference.Kind;
import vn.wardportal.api.table.Fault;
import vn.wardportal.api.table.Outdated;
import vn.wardportal.api.table.Plan;
import vn.wardportal.api.table.Row;
import vn.wardportal.api.table.TableFile;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.procedures.House;
import vn.wardportal.procedures.Manuscript;
import vn.wardportal.procedures.Procedure;
import vn.wardportal.procedures.Procedure.State;
import vn.wardportal.testing.GivenTables;

class ImportTest {

    private final House house = new House();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whatIsNewBecomesADraftThatResidentsDoNotRead() {
        TableFile file = GivenTables.file(row(2, "1.001193", "Đăng ký khai sinh"));

        assertThat(house.imported(file)).isEqualTo(1);

        Procedure kept = house.catalogue.at("dang-ky-khai-sinh").orElseThrow();
        assertThat(kept.life().state()).isEqualTo(State.DRAFT);
        assertThat(house.open("dang-ky-khai-sinh").status()).isEqualTo(404);
        assertThat(house.audit.entries())
                .anyMatch(entry -> entry.startsWith("procedures.import procedures.procedure 1 SHA-256"));
    }

    @Test
    void whatChangedIsShownFieldByFieldAndWaitsForItsApproval() {
        Procedure posted = house.posted(House.manuscript("1.001193", "Đăng ký khai sinh"));
        TableFile file = GivenTables.file(GivenTables.row(
                2,
                "code",
                "1.001193",
                "name",
                "Đăng ký khai sinh",
                "field",
                "Hộ tịch",
                "channels",
                "Trực tiếp | 3 ngày làm việc | 8.000 đồng",
                "decision_no",
                "163/QĐ-BTP"));

        Difference difference = house.plan(file).differences().getFirst();

        assertThat(difference.kind()).isEqualTo(Kind.CHANGED);
        assertThat(difference.changes())
                .containsExactly(
                        new Change(
                                "Cách thức thực hiện",
                                "Trực tiếp | 3 (chưa ghi đơn vị) | Miễn phí",
                                "Trực tiếp | 3 ngày làm việc | 8.000 đồng"),
                        new Change("Quyết định công bố", "", "163/QĐ-BTP"));
        house.imported(file);
        assertThat(house.read("dang-ky-khai-sinh").text()).contains("chưa ghi đơn vị");
        house.posted(posted);
        assertThat(house.read("dang-ky-khai-sinh").text()).contains("3 ngày làm việc", "8.000 đồng");
    }

    @Test
    void aBlankCellTakesNothingAway() {
        house.posted(House.manuscript("1.001193", "Đăng ký khai sinh"));

        Plan plan = house.plan(GivenTables.file(
                GivenTables.row(2, "code", "1.001193", "name", "Đăng ký khai sinh", "field", "Hộ tịch")));

        assertThat(plan.same()).isEqualTo(1);
        assertThat(plan.differences()).isEmpty();
    }

    @Test
    void whatTheFileLacksIsNamedAndLeftAsItIs() {
        house.posted(House.manuscript("1.000656", "Đăng ký khai tử"));
        TableFile file = GivenTables.file(row(2, "1.001193", "Đăng ký khai sinh"));

        assertThat(house.plan(file).differences())
                .filteredOn(one -> one.kind() == Kind.GONE)
                .extracting(Difference::title)
                .containsExactly("1.000656 Đăng ký khai tử");
        house.imported(file);
        assertThat(house.open("dang-ky-khai-tu").status()).isEqualTo(200);
    }

    @Test
    void ofAFileThatBrokeOffNobodyKnowsWhatIsGone() {
        house.posted(House.manuscript("1.000656", "Đăng ký khai tử"));

        Plan plan = house.plan(GivenTables.file(
                List.of(row(2, "1.001193", "Đăng ký khai sinh")), List.of(new Fault(3, "", "Hỏng")), false));

        assertThat(plan.count(Kind.GONE)).isZero();
        assertThat(plan.refused()).isEqualTo(1);
    }

    @Test
    void everyTrapIsNamedWithItsRowAndTheRestIsKept() {
        Plan plan = house.plan(GivenTables.file(
                row(2, "1.001193", "Đăng ký khai sinh"),
                row(3, "1.001193", "Đăng ký khai sinh lần nữa"),
                row(4, "1.00119", "Mã mất số 0"),
                row(5, "ABC", "Mã lạ"),
                row(6, "1.000001", ""),
                row(7, "1.000002", "Ngày lạ", "decision_date", "31/02/2026"),
                row(8, "1.000003", "Ngược ngày", "valid_from", "2026-07-01", "valid_to", "01.06.2026"),
                row(9, "1.000004", "Cách nộp lạ", "channels", "Bằng bồ câu | 3 ngày"),
                row(10, "1.000005", "Mức lạ", "online_level", "Mức độ 4"),
                row(
                        11,
                        "1.000006",
                        "Bốn kiểu ngày",
                        "decision_date",
                        "ngày 5 tháng 3 năm 2026",
                        "valid_from",
                        "5-3-2026")));

        assertThat(plan.faults())
                .extracting(fault -> fault.row() + " " + fault.column() + ": " + fault.words())
                .containsExactly(
                        "3 Mã thủ tục: “1.001193” đã có ở dòng 2.",
                        "4 Mã thủ tục: “1.00119” thiếu chữ số; Excel đã bỏ số 0 ở cuối. Định dạng cột mã là Văn bản (Text), ghi lại đủ mã.",
                        "5 Mã thủ tục: “ABC” không phải mã thủ tục; mã có dạng 1.001193.",
                        "6 Tên thủ tục: Để trống.",
                        "7 Ngày quyết định: “31/02/2026” không phải ngày. Ghi ngày/tháng/năm, ví dụ 01/07/2026.",
                        "8 Hết hiệu lực sau: Đứng trước ngày có hiệu lực.",
                        "9 Cách thức thực hiện: “Bằng bồ câu | 3 ngày” không phải cách nộp. Bắt đầu bằng Trực tiếp, Trực tuyến hoặc Dịch vụ bưu chính.",
                        "10 Mức trực tuyến: “Mức độ 4” không phải mức trực tuyến. Ghi Toàn trình, Một phần hoặc Cung cấp thông tin.");
        assertThat(plan.count(Kind.NEW)).isEqualTo(2);
    }

    @Test
    void recordsOfTheNationalCatalogueAreReadWithTheirTables() {
        Row item = GivenTables.row(1, "name", "Tờ khai", "originals", "1", "copies", "0", "template", "CT01.doc");
        Row papers = new Row(1, Map.of("case", "Trường hợp ủy quyền"), Map.of("items", List.of(item)));
        Row unstated = GivenTables.row(
                1,
                "channel",
                "Trực tuyến",
                "time_limit.value",
                "3",
                "time_limit.text",
                "3",
                "fee.text",
                "Miễn phí",
                "fee.set_by_province",
                "Có");
        Row stated = GivenTables.row(
                2,
                "channel",
                "Trực tiếp",
                "time_limit.value",
                "5",
                "time_limit.unit",
                "Ngày làm việc",
                "time_limit.text",
                "05 Ngày làm việc",
                "fee.text",
                "5,000 Việt Nam Đồng",
                "fee.amount",
                "5000");
        Row record = new Row(
                1,
                Map.of(
                        "code",
                        "1.001193",
                        "name",
                        "Đăng ký khai sinh",
                        "field",
                        "Hộ tịch",
                        "competent_authority",
                        "UBND"),
                Map.of(
                        "papers",
                        List.of(papers),
                        "channels",
                        List.of(unstated, stated),
                        "results",
                        List.of(GivenTables.row(1, "name", "Giấy khai sinh"))));

        house.imported(GivenTables.file(record));

        Manuscript kept = house.catalogue.at("dang-ky-khai-sinh").orElseThrow().manuscript();
        assertThat(Columns.cells(kept))
                .contains(
                        "Trực tuyến | 3 (chưa ghi đơn vị) | Theo quy định của tỉnh, thành phố\nTrực tiếp | 5 ngày làm việc | 5.000 đồng",
                        "Tờ khai | 1 | 0 | CT01.doc | Trường hợp ủy quyền",
                        "Giấy khai sinh",
                        "UBND");
    }

    @Test
    void whatIsExportedSaysNothingNew() {
        house.posted(House.manuscript("1.001193", "Đăng ký khai sinh", "from", "2026-07-01", "oldLevel", "4"));
        Manuscript kept = house.catalogue.at("dang-ky-khai-sinh").orElseThrow().manuscript();
        List<String> cells = Columns.cells(kept);
        List<String> named = new ArrayList<>();
        for (int at = 0; at < cells.size(); at++) {
            if (!cells.get(at).isEmpty()) {
                named.add(Columns.LAYOUT.columns().get(at).name());
                named.add(cells.get(at));
            }
        }

        assertThat(house.plan(GivenTables.file(GivenTables.row(2, named.toArray(String[]::new))))
                        .same())
                .isEqualTo(1);
    }

    @Test
    void allIsKeptOrNothing() {
        Procedure there = house.posted(House.manuscript("1.000656", "Đăng ký khai tử"));
        TableFile file = GivenTables.file(
                row(2, "1.001193", "Đăng ký khai sinh"), row(3, "1.000656", "Đăng ký khai tử", "conditions", "Có"));
        Plan seen = house.plan(file);
        house.lan.does(() -> house.desk.save(
                there.id(), there.version(), House.manuscript("1.000656", "Đăng ký khai tử", "conditions", "Khác")));

        assertThatThrownBy(() -> house.lan.gets(() -> house.importer.carryOut(file, seen, rows -> {})))
                .isInstanceOf(Outdated.class);
        assertThat(house.catalogue.at("dang-ky-khai-sinh")).isEmpty();
    }

    @Test
    void proceduresThatAreCalledAlikeGetAddressesOfTheirOwn() {
        house.imported(GivenTables.file(
                row(2, "1.000001", "Đăng ký"), row(3, "1.000002", "Đăng ký"), row(4, "1.000003", "Đăng ký")));

        assertThat(house.worklist.all()).hasSize(3);
        assertThat(house.catalogue.at("dang-ky-3")).isPresent();
    }

    @Test
    void whatIsWithSomebodyElseOnItsWayIsRefused() {
        Procedure there = house.draft(House.manuscript("1.000656", "Đăng ký khai tử"));
        house.workflow.close(house.kind.subject(there.id()), "Đang ở bước Duyệt.");

        Plan plan = house.plan(GivenTables.file(row(2, "1.000656", "Đăng ký khai tử", "conditions", "Có")));

        assertThat(plan.faults()).extracting(Fault::words).containsExactly("Đang ở bước Duyệt.");
        assertThat(plan.count(Kind.GONE)).isZero();
    }

    @Test
    void onlyWhoMayWriteImports() {
        assertThatThrownBy(() -> house.minh.gets(() -> house.importer.plan(GivenTables.file(), rows -> {})))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void fiveThousandTakeLessThanAMinute() {
        List<Row> rows = new ArrayList<>();
        for (int number = 0; number < 5_000; number++) {
            rows.add(row(
                    number + 2,
                    String.format("1.%06d", number),
                    "Thủ tục số " + number,
                    "sequence",
                    "Bước 1: Nộp. ".repeat(200)));
        }
        TableFile file = GivenTables.file(rows.toArray(Row[]::new));
        long begun = System.nanoTime();

        assertThat(house.imported(file)).isEqualTo(5_000);

        assertThat(System.nanoTime() - begun).isLessThan(60_000_000_000L);
    }

    private static Row row(int number, String code, String name, String... more) {
        List<String> cells = new ArrayList<>(List.of("code", code, "field", "Hộ tịch", "name", name));
        cells.addAll(List.of(more));
        return GivenTables.row(number, cells.toArray(String[]::new));
    }
}
