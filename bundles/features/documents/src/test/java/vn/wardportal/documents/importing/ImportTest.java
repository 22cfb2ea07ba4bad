package vn.wardportal.documents.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.wardportal.documents.Archive;
import vn.wardportal.documents.Document;
import vn.wardportal.documents.Manuscript;
import vn.wardportal.documents.Reference;
import vn.wardportal.documents.Relation;
import vn.wardportal.documents.Secrecy;
import vn.wardportal.documents.State;
import vn.wardportal.documents.desk.Worklist.Filter;
import vn.wardportal.testing.As;
import vn.wardportal.testing.GivenTables;

class ImportTest {

    private final Archive archive = new Archive();

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void whatIsNewBecomesADraftThatResidentsDoNotRead() {
        imported(GivenTables.file(row(
                2,
                "554/QĐ-UBND",
                "21/5/2019",
                "type",
                "QĐ",
                "signer",
                "Trần Thị Mẫu",
                "signer_title",
                "Chủ tịch",
                "field",
                "Tổ chức bộ máy",
                "effective",
                "43610",
                "secrecy",
                "Không mật",
                "recipients",
                "- Như Điều 3;\n- Công bố trên Cổng thông tin điện tử;",
                "legal_basis",
                "Căn cứ Luật Công nghệ thông tin ngày 29 tháng 6 năm 2006; Nghị định số 64/2007/NĐ-CP ngày 10/4/2007.",
                "replaces",
                "Quyết định số 12/QĐ-UBND ngày 3/2/2015",
                "source.url",
                "https://congbao.chinhphu.vn/1")));

        Document kept = archive.documents.find(1).orElseThrow();
        assertThat(kept.life().state()).isEqualTo(State.DRAFT);
        assertThat(archive.open(kept).status()).isEqualTo(404);
        Manuscript manuscript = kept.manuscript();
        assertThat(manuscript.heading().kind()).isEqualTo("Quyết định");
        assertThat(manuscript.heading().issued()).contains(LocalDate.of(2019, 5, 21));
        assertThat(manuscript.from()).contains(LocalDate.of(2019, 5, 25));
        assertThat(manuscript.references())
                .containsExactly(
                        new Reference(Relation.BASIS, "Luật Công nghệ thông tin ngày 29 tháng 6 năm 2006"),
                        new Reference(Relation.BASIS, "Nghị định số 64/2007/NĐ-CP ngày 10/4/2007"),
                        new Reference(Relation.REPLACES, "Quyết định số 12/QĐ-UBND ngày 3/2/2015"));
        assertThat(manuscript.text().source()).isEqualTo("https://congbao.chinhphu.vn/1");
        assertThat(archive.audit.entries())
                .anyMatch(entry -> entry.startsWith("documents.import documents.document 1 SHA-256"));
    }

    @Test
    void fourFormsOfADayAreRead() {
        Plan plan = plan(GivenTables.file(
                row(2, "1/QĐ-UBND", "21/05/2019"),
                row(3, "2/QĐ-UBND", "21-5-2019"),
                row(4, "3/QĐ-UBND", "2019-05-21"),
                row(5, "4/QĐ-UBND", "43606")));

        assertThat(plan.count(Kind.NEW)).isEqualTo(4);
        assertThat(plan.faults()).isEmpty();
    }

    @Test
    void whatChangedIsShownFieldByFieldAndWaitsForItsApproval() {
        Document there = archive.published(Archive.decision("554/QĐ-UBND", "2019-05-21"));

        Plan plan = plan(GivenTables.file(
                row(2, "Số: 554 / QĐ-UBND", "2019-05-21", "abstract", "Ban hành Quy chế", "signer", "Lê Văn Mới")));

        Difference difference = plan.differences().getFirst();
        assertThat(difference.kind()).isEqualTo(Kind.CHANGED);
        assertThat(difference.path()).contains("van-ban/" + there.id());
        assertThat(difference.changes())
                .containsExactly(
                        new Change("Người ký", "Trần Thị Mẫu", "Lê Văn Mới"),
                        new Change("Trích yếu", "Về việc số 554/QĐ-UBND", "Ban hành Quy chế"));
        imported(GivenTables.file(
                row(2, "554/QĐ-UBND", "2019-05-21", "abstract", "Ban hành Quy chế", "signer", "Lê Văn Mới")));
        assertThat(archive.now(there).heading().signer()).isEqualTo("Trần Thị Mẫu");
        assertThat(archive.published(there).heading().signer()).isEqualTo("Lê Văn Mới");
        assertThat(archive.now(there).manuscript().text().body()).contains("Nội dung của");
    }

    @Test
    void theSameNumberOfTwoIssuersStandsBesideEachOther() {
        archive.published(Archive.decision("554/QĐ-UBND", "2019-05-21"));

        Plan plan = plan(GivenTables.file(
                row(2, "554/QĐ-UBND", "2019-05-21", "issuer", "Ủy ban nhân dân Phường 2, Quận 10"),
                row(3, "554/QĐ-UBND", "2020-05-21"),
                row(4, "0554/qđ-ubnd", "2020-06-01", "issuer", "UBND Phường 1 Quận 10")));

        assertThat(plan.count(Kind.NEW)).isEqualTo(2);
        assertThat(said(plan))
                .containsExactly("4 Số ký hiệu: “554/QĐ-UBND” của cùng cơ quan, cùng năm đã có ở dòng 3.");
    }

    @Test
    void everyTrapIsNamedWithItsRowAndTheRestIsKept() {
        Plan plan = plan(GivenTables.file(
                row(2, "1/QĐ-UBND", "21/05/2019"),
                row(3, "12/5/2026", "21/05/2019"),
                row(4, "554", "21/05/2019"),
                row(5, "5/QĐ-UBND", "31/02/2026"),
                row(6, "6/QĐ-UBND", "21/05/2019", "secrecy", "Mật"),
                row(7, "7/QĐ-UBND", "21/05/2019", "status", "Không rõ"),
                row(8, "8/QĐ-UBND", "21/05/2019", "expires", "20/05/2019"),
                row(9, "9/QĐ-UBND", ""),
                row(10, "10/QĐ-UBND", "21/05/2019", "signer", "A".repeat(101)),
                row(11, "11/QĐ-UBND", "21/05/2019", "issuer", "")));

        assertThat(said(plan))
                .containsExactly(
                        "3 Số ký hiệu: “12/5/2026” là ngày: Excel đã đổi số văn bản thành ngày. Định dạng cột là Văn bản (Text), ghi lại số.",
                        "4 Số ký hiệu: “554” không phải số, ký hiệu văn bản. Ghi như 554/QĐ-UBND.",
                        "5 Ngày ban hành: “31/02/2026” không phải ngày. Ghi ngày/tháng/năm, ví dụ 01/07/2026.",
                        "6 Độ mật: Ghi “Mật”: chỉ văn bản không mật mới đưa lên cổng (khoản 2 Điều 9). Bỏ dòng này khỏi tệp.",
                        "7 Hiệu lực: “Không rõ” không phải tình trạng hiệu lực. Ghi Còn hiệu lực, Chưa có hiệu lực, Hết hiệu lực một phần hoặc Hết hiệu lực.",
                        "8 Hết hiệu lực sau ngày: Ngày hết hiệu lực ở trước ngày có hiệu lực.",
                        "9 Ngày ban hành: Để trống.",
                        "10 Người ký: Dài quá, rút ngắn lại.",
                        "11 Cơ quan ban hành: Để trống.");
        assertThat(plan.count(Kind.NEW)).isEqualTo(1);
        assertThat(plan.refused()).isEqualTo(9);
    }

    @Test
    void whoClaimsThatADocumentEndedHasToSayByWhat() {
        archive.published(Archive.decision(
                "9/QĐ-UBND", "2020-01-02", new Reference(Relation.REPEALS, "Quyết định số 4/QĐ-UBND")));
        TableFile file = GivenTables.file(
                row(2, "1/QĐ-UBND", "21/05/2019", "status", "Hết hiệu lực"),
                row(3, "2/QĐ-UBND", "21/05/2019", "status", "Hết hiệu lực", "expires", "31/12/2019"),
                row(4, "3/QĐ-UBND", "21/05/2019", "status", "Hết hiệu lực"),
                row(5, "4/QĐ-UBND", "21/05/2019", "status", "Hết hiệu lực"),
                row(6, "5/QĐ-UBND", "21/05/2019", "status", "Hết hiệu lực một phần"),
                row(7, "6/QĐ-UBND", "21/05/2020", "replaces", "Quyết định số 03/QĐ-UBND ngày 21/5/2019"));

        Plan plan = plan(file);

        assertThat(plan.faults()).extracting(Fault::row).containsExactly(2, 6);
        assertThat(plan.faults().getFirst().words()).startsWith("Ghi “Hết hiệu lực” nhưng không có ngày");
        assertThat(plan.differences()).extracting(Difference::row).containsExactly(3, 4, 5, 7);
    }

    @Test
    void aBlankCellTakesNothingAwayAndWhatTheFileLacksIsNoMatter() {
        archive.published(Archive.decision("554/QĐ-UBND", "2019-05-21", basis("Luật Tiếp công dân")));
        archive.published(Archive.decision("555/QĐ-UBND", "2019-05-21"));

        Plan plan = plan(GivenTables.file(row(2, "554/QĐ-UBND", "2019-05-21", "abstract", "Về việc số 554/QĐ-UBND")));

        assertThat(plan.same()).isEqualTo(1);
        assertThat(plan.differences()).isEmpty();
    }

    @Test
    void whatIsExportedSaysNothingNew() {
        archive.published(Archive.decision(
                "554/QĐ-UBND",
                "2019-05-21",
                basis("Căn cứ Luật Tiếp công dân; Luật Công nghệ thông tin"),
                new Reference(Relation.REPLACES, "Quyết định số 12/QĐ-UBND")));
        archive.published(Archive.decision("12/QĐ-UBND", "2015-02-03"));
        archive.draft(Archive.secret(Archive.decision("7/QĐ-UBND", "2019-01-01"), Secrecy.SECRET));
        List<List<String>> exported =
                archive.lan.gets(() -> archive.importer.rows().toList());
        List<Row> rows = new ArrayList<>();
        for (List<String> cells : exported) {
            List<String> named = new ArrayList<>();
            for (int at = 0; at < cells.size(); at++) {
                named.add(Columns.LAYOUT.columns().get(at).name());
                named.add(cells.get(at));
            }
            rows.add(GivenTables.row(rows.size() + 2, named.toArray(String[]::new)));
        }

        Plan plan = plan(GivenTables.file(rows.toArray(Row[]::new)));

        assertThat(exported).hasSize(2);
        assertThat(exported.getLast()).contains("12/QĐ-UBND", "Hết hiệu lực", "Không mật");
        assertThat(plan.faults()).isEmpty();
        assertThat(plan.differences()).isEmpty();
        assertThat(plan.same()).isEqualTo(2);
    }

    @Test
    void recordsOfACollectionAreReadByTheirNames() {
        Map<String, String> cells = Map.of(
                "number", "43/2011/NĐ-CP",
                "type", "Nghị định",
                "issuer", "Chính phủ",
                "issued", "2011-06-13",
                "abstract", "Quy định về việc cung cấp thông tin",
                "source.url", "https://vanban.chinhphu.vn/1");

        imported(GivenTables.file(new Row(1, cells, Map.of())));

        assertThat(archive.documents.find(1).orElseThrow().slug()).isEqualTo("43-2011-nd-cp");
    }

    @Test
    void allIsKeptOrNothing() {
        Document there = archive.published(Archive.decision("554/QĐ-UBND", "2019-05-21"));
        TableFile file = GivenTables.file(
                row(2, "1/QĐ-UBND", "2019-05-21"), row(3, "554/QĐ-UBND", "2019-05-21", "signer", "Lê Văn Mới"));
        Plan seen = plan(file);
        archive.saved(there, Archive.manuscript("Quyết định", "554/QĐ-UBND", Archive.WARD, "2019-05-21", "Việc khác"));

        assertThatThrownBy(() -> archive.lan.gets(() -> archive.importer.carryOut(file, seen, rows -> {})))
                .isInstanceOf(Outdated.class);
        assertThat(archive.worklist.count(new Filter("", Optional.of(State.DRAFT))))
                .isZero();
    }

    @Test
    void whatIsWithSomebodyElseOnItsWayIsRefused() {
        Document there = archive.draft(Archive.decision("554/QĐ-UBND", "2019-05-21"));
        archive.workflow.close(archive.kind.subject(there.id()), "Đang ở bước Duyệt.");

        Plan plan = plan(GivenTables.file(row(2, "554/QĐ-UBND", "2019-05-21", "signer", "Lê Văn Mới")));

        assertThat(plan.faults()).extracting(Fault::words).containsExactly("Đang ở bước Duyệt.");
    }

    @Test
    void onlyWhoMayEnterDocumentsImportsThem() {
        assertThatThrownBy(
                        () -> As.person("news.edit").gets(() -> archive.importer.plan(GivenTables.file(), rows -> {})))
                .isInstanceOf(NotPermitted.class);
    }

    /** Processor time, for other work on the machine is no fault of the import. */
    @Test
    void aThousandTakeFiveSecondsAtMost() {
        List<Row> rows = new ArrayList<>();
        for (int number = 1; number <= 1_000; number++) {
            rows.add(row(
                    number + 1,
                    number + "/QĐ-UBND",
                    "2019-05-21",
                    "legal_basis",
                    "Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015\nQuyết định số " + (number - 1)
                            + "/QĐ-UBND"));
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();

        assertThat(imported(GivenTables.file(rows.toArray(Row[]::new)))).isEqualTo(1_000);

        assertThat(threads.getCurrentThreadCpuTime() - begun).isLessThan(5_000_000_000L);
    }

    private static Row row(int number, String symbol, String issued, String... more) {
        List<String> cells = new ArrayList<>(
                List.of("number", symbol, "issued", issued, "issuer", Archive.WARD, "abstract", "Về việc " + symbol));
        cells.addAll(List.of(more));
        return GivenTables.row(number, cells.toArray(String[]::new));
    }

    private static Reference basis(String words) {
        return new Reference(Relation.BASIS, words);
    }

    private Plan plan(TableFile file) {
        return archive.lan.gets(() -> archive.importer.plan(file, rows -> {}));
    }

    private int imported(TableFile file) {
        return archive.lan.gets(
                () -> archive.importer.carryOut(file, archive.importer.plan(file, rows -> {}), rows -> {}));
    }

    private static List<String> said(Plan plan) {
        return plan.faults().stream()
                .map(fault -> fault.row() + " " + fault.column() + ": " + fault.words())
                .toList();
    }
}
