package vn.wardportal.documents.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.admin.ContentAct;
import vn.wardportal.api.admin.ContentList;
import vn.wardportal.api.admin.LateView;
import vn.wardportal.api.admin.Ways;
import vn.wardportal.api.document.Content;
import vn.wardportal.api.document.Content.Part;
import vn.wardportal.api.document.Content.Shortfall;
import vn.wardportal.api.document.Content.Where;
import vn.wardportal.api.files.Attachment;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.documents.Archive;
import vn.wardportal.documents.Document;
import vn.wardportal.documents.Reference;
import vn.wardportal.documents.Relation;
import vn.wardportal.documents.Secrecy;
import vn.wardportal.documents.desk.BasesView;
import vn.wardportal.documents.parser.Samples;
import vn.wardportal.testing.As;
import vn.wardportal.testing.GivenTables;
import vn.wardportal.testing.Pressed;
import vn.wardportal.testing.Screen;

class DocumentEditorTest {

    private final Archive archive = new Archive();
    private final Tools tools = new Tools(
            archive.documents,
            archive.bases,
            archive.desk,
            archive.publishing,
            archive.page,
            archive.rules,
            archive.writing);
    private final Screen screen = new Screen();
    private final List<String> ways = new ArrayList<>();

    @BeforeEach
    void read() {
        tools.files = (file, patience) -> Optional.of(said(file));
    }

    @AfterEach
    void close() {
        screen.close();
        archive.close();
    }

    @Test
    void aPastedDocumentFillsTheFormOnceTheClerkSaysSo() {
        DocumentEditor view = open(archive.lan, Optional.empty());
        paste(view, Samples.DECISION);

        assertThat(view.form.heading.number.getValue())
                .as("nothing is filled in before")
                .isEmpty();
        assertThat(view.reading.words()).contains("Đọc được 12 ô");
        fill(view);

        assertThat(view.form.heading.number.getValue()).isEqualTo("120/QĐ-UBND");
        assertThat(view.form.heading.kind.getValue()).isEqualTo("Quyết định");
        assertThat(view.form.heading.issued.getValue()).isEqualTo(LocalDate.of(2019, 8, 5));
        assertThat(view.form.heading.signer.getValue()).isEqualTo("Trần Thị Mẫu");
        assertThat(view.form.references.value()).hasSize(3);
        assertThat(view.form.body.getValue()).contains("Kiện toàn Tổ");
        Pressed.by(archive.lan).act(view, ContentAct.SAVE);
        assertThat(ways).containsExactly("document 1");
        assertThat(archive.documents.find(1).orElseThrow().slug()).isEqualTo("120-qd-ubnd-2019");
    }

    @Test
    void whatWasTypedIsNotOverwrittenUnlessTheClerkTicksIt() {
        DocumentEditor view = open(archive.lan, Optional.empty());
        view.form.summary.setValue("Trích yếu đã gõ");
        view.form.heading.signer.setValue("Trần Thị Mẫu");

        paste(view, Samples.DECISION);

        assertThat(view.reading.words()).contains("1 ô đã có nội dung khác nên chưa chọn");
        assertThat(box(view, "Trích yếu").getValue()).isFalse();
        assertThat(Screen.words(view.reading.found))
                .contains("Đang ghi: Trích yếu đã gõ")
                .doesNotContain("Người ký");
        fill(view);
        assertThat(view.form.summary.getValue()).isEqualTo("Trích yếu đã gõ");

        paste(view, Samples.DECISION);
        box(view, "Trích yếu").setValue(true);
        fill(view);
        assertThat(view.form.summary.getValue()).startsWith("Về việc kiện toàn");
    }

    @Test
    void whatTheClerkUnticksIsLeft() {
        DocumentEditor view = open(archive.lan, Optional.empty());
        paste(view, Samples.DECISION);

        box(view, "Người ký").setValue(false);
        fill(view);

        assertThat(view.form.heading.signer.getValue()).isNull();
        assertThat(view.form.heading.number.getValue()).isEqualTo("120/QĐ-UBND");
    }

    @Test
    void aFileIsReadAndAttached() {
        DocumentEditor view = open(archive.lan, Optional.empty());
        Attachment file = archive.file("120-qd-ubnd.pdf");

        archive.lan.does(() -> view.reading.take(file.file()));
        fill(view);

        assertThat(view.form.heading.number.getValue()).isEqualTo("120/QĐ-UBND");
        assertThat(view.form.files.value())
                .extracting(one -> one.file().hash())
                .containsExactly(file.file().hash());
    }

    @Test
    void aFileThatCannotBeReadIsAttachedAndSaidSo() {
        DocumentEditor view = open(archive.lan, Optional.empty());
        tools.files = (file, patience) -> Optional.of(new Content(List.of(), EnumSet.of(Shortfall.SCANNED)));
        archive.lan.does(() -> view.reading.take(archive.file("quet.pdf").file()));
        assertThat(view.reading.words()).contains("bản quét");

        tools.files = (file, patience) -> Optional.empty();
        archive.lan.does(() -> view.reading.take(archive.file("dai.pdf").file()));
        assertThat(view.reading.words()).contains("đang được đọc");

        tools.files = null;
        archive.lan.does(() -> view.reading.take(archive.file("khac.pdf").file()));
        assertThat(view.reading.words()).contains("mô-đun đọc tệp đang dừng");
        assertThat(view.form.files.value()).hasSize(3);
    }

    @Test
    void everyShortfallOfAFileIsSaidInWordsAndTheFileIsAttached() {
        DocumentEditor view = open(archive.lan, Optional.empty());
        for (Shortfall shortfall : Shortfall.values()) {
            tools.files = (file, patience) -> Optional.of(new Content(List.of(), EnumSet.of(shortfall)));
            archive.lan.does(
                    () -> view.reading.take(archive.file(shortfall + ".pdf").file()));
            assertThat(view.reading.words()).as(shortfall.name()).contains("“" + shortfall + ".pdf”");
        }
        assertThat(view.form.files.value()).hasSize(Shortfall.values().length);
    }

    @Test
    void pagesThatAreButPicturesAreNamedBesideWhatWasRead() {
        DocumentEditor view = open(archive.lan, Optional.empty());
        List<Part> pages = List.of(
                new Part(Where.PAGE, "1", Samples.DECISION, List.of()), new Part(Where.PAGE, "3", "", List.of()));
        tools.files = (file, patience) -> Optional.of(new Content(pages, EnumSet.of(Shortfall.PARTLY_SCANNED)));

        archive.lan.does(() -> view.reading.take(archive.file("120.pdf").file()));

        assertThat(view.reading.words())
                .startsWith("Đọc được")
                .endsWith("Trang 3 của tệp “120.pdf” chỉ là ảnh quét, không đọc được chữ.");
    }

    @Test
    void whatWasBeingReadIsAskedForAgain() {
        DocumentEditor view = open(archive.lan, Optional.empty());
        tools.files = (file, patience) -> Optional.empty();
        archive.lan.does(() -> view.reading.take(archive.file("120.pdf").file()));

        read();
        archive.lan.does(view.reading.read::click);

        assertThat(view.reading.words()).contains("Đọc được");
    }

    @Test
    void anotherDocumentWithTheNumberIsLinkedAtOnce() {
        Document first = archive.draft(Archive.decision("120/QĐ-UBND", "2019-05-21"));
        DocumentEditor view = open(archive.lan, Optional.empty());

        view.form.heading.number.setValue("Số: 120/QĐ-UBND");
        view.form.heading.issuer.setValue(Archive.WARD);
        view.form.heading.issued.setValue(LocalDate.of(2019, 12, 1));

        assertThat(Screen.words(view.form.heading.twin)).contains("Đã có văn bản", "Quyết định 120/QĐ-UBND");
        view.form.summary.setValue("Lại");
        Pressed.by(archive.lan).act(view, ContentAct.SAVE);
        assertThat(view.banner.words()).contains("Đã có văn bản cùng số");
        assertThat(archive.documents.find(first.id() + 1)).isEmpty();
        DocumentEditor own = open(archive.lan, Optional.of(first));
        assertThat(Screen.words(own.form.heading.twin)).isEmpty();
    }

    @Test
    void theReasonIsAskedForOnlyWhereTheRecipientsDoNotSaySo() {
        DocumentEditor view = open(archive.lan, Optional.empty());
        assertThat(view.form.waiver.isVisible()).isTrue();

        view.form.recipients.setValue("- Công bố trên Cổng thông tin điện tử phường;");
        assertThat(view.form.waiver.isVisible()).isFalse();
        assertThat(view.form.recipients.getHelperText()).contains("Có dòng công bố");

        view.form.recipients.setValue("- Lưu: VT.");
        assertThat(view.form.waiver.isVisible()).isTrue();
        assertThat(view.form.recipients.getHelperText()).contains("Phải có dòng");
    }

    @Test
    void aSecretDocumentIsNotSentInFromTheForm() {
        DocumentEditor view = open(
                archive.lan,
                Optional.of(archive.draft(
                        Archive.secret(Archive.decision("9/QĐ-UBND", "2019-05-21"), Secrecy.CONFIDENTIAL))));

        assertThat(archive.lan.gets(archive.panels.form()::keep)).isFalse();

        assertThat(view.form.heading.secrecy.isInvalid()).isTrue();
        assertThat(view.form.heading.secrecy.getErrorMessage()).contains("không được công bố");
    }

    @Test
    void mistakesAreToldAtTheirFieldsAndNothingIsLost() {
        DocumentEditor view = open(archive.lan, Optional.empty());
        view.form.summary.setValue("Trích yếu");

        assertThat(archive.lan.gets(archive.panels.form()::keep)).isFalse();

        assertThat(view.form.heading.number.getErrorMessage()).isEqualTo("Ghi số, ký hiệu.");
        assertThat(view.form.heading.issuer.isInvalid()).isTrue();
        assertThat(view.form.summary.getValue()).isEqualTo("Trích yếu");
        assertThat(view.banner.words()).contains("Còn 5 chỗ cần sửa");
    }

    @Test
    void belowEachReferenceStandsWhichDocumentIsMeant() {
        archive.published(Archive.decision("87/QĐ-UBND", "2018-03-02"));
        DocumentEditor view = open(
                archive.lan,
                Optional.of(archive.draft(Archive.decision(
                        "120/QĐ-UBND",
                        "2019-08-05",
                        new Reference(Relation.BASIS, "Quyết định số 87/QĐ-UBND"),
                        new Reference(Relation.BASIS, "Luật Tiếp công dân")))));

        assertThat(Screen.words(view.form.references))
                .contains("Trên cổng: Quyết định 87/QĐ-UBND, 02/03/2018 – Còn hiệu lực")
                .contains("Chưa có trên cổng.");
    }

    @Test
    void whatIsWithSomebodyElseIsNeitherReadInNorWritten() {
        Document document = archive.draft(Archive.decision("9/QĐ-UBND", "2019-05-21"));
        archive.workflow.close("documents.document/1", "Văn bản đang ở bước “Duyệt”.");

        DocumentEditor view = open(archive.lan, Optional.of(document));

        assertThat(view.form.summary.isReadOnly()).isTrue();
        assertThat(view.reading.isVisible()).isFalse();
        assertThat(view.banner.words()).contains("Duyệt");
    }

    @Test
    void whatIsWrittenIsShownAsResidentsWillSeeIt() {
        DocumentEditor view =
                open(archive.lan, Optional.of(archive.draft(Archive.decision("9/QĐ-UBND", "2019-05-21"))));
        view.form.summary.setValue("Trích yếu mới");

        Pressed.by(archive.lan).act(view, ContentAct.PREVIEW);

        assertThat(ways).hasSize(1);
        assertThat(archive.previews.shown().getLast()).contains("Trích yếu mới");
    }

    @Test
    void staffLookThroughDocumentsAndOldBases() {
        archive.published(Archive.decision("87/QĐ-UBND", "2018-03-02"));
        archive.published(Archive.decision(
                "110/QĐ-UBND", "2019-01-05", new Reference(Relation.BASIS, "Quyết định số 87/QĐ-UBND")));
        archive.published(Archive.decision(
                "120/QĐ-UBND", "2019-08-05", new Reference(Relation.REPLACES, "Quyết định số 87/QĐ-UBND")));

        DocumentsAdmin admin = new DocumentsAdmin(
                archive.worklist,
                tools,
                archive.route,
                new FileExchange(new GivenTables(), archive.importer),
                archive.overdue);
        Component list = archive.lan.gets(() -> admin.open(""));

        assertThat(list).isInstanceOf(ContentList.class);
        assertThat(Screen.words(list)).contains("3 văn bản", "Văn bản có căn cứ đã hết hiệu lực hoặc bị sửa đổi (1)");
        assertThat(Screen.words(list)).contains("Nhập từ tệp", "Xuất Excel", "Từ điển dữ liệu");
        assertThat(Screen.words(archive.lan.gets(() -> admin.open("nhap")))).contains("Mục mới thành bản nháp");
        assertThat(Screen.words(list)).contains("Quá hạn công bố (0)");
        assertThat(archive.lan.gets(() -> admin.open("qua-han"))).isInstanceOf(LateView.class);
        assertThat(archive.lan.gets(() -> admin.open(BasesView.BASES))).isInstanceOf(BasesView.class);
        assertThat(Screen.words(archive.lan.gets(() -> admin.open("99")))).contains("Văn bản này không còn.");
        assertThat(archive.lan.gets(() -> admin.open("1"))).isInstanceOf(DocumentEditor.class);
    }

    private DocumentEditor open(As person, Optional<Document> document) {
        DocumentEditor view = person.gets(() -> DocumentEditor.open(tools, leading(), document));
        UI.getCurrent().add(view);
        return view;
    }

    private void paste(DocumentEditor view, String text) {
        view.reading.pasted.setValue(text);
        archive.lan.does(view.reading.read::click);
    }

    private void fill(DocumentEditor view) {
        archive.lan.does(view.reading.fill::click);
    }

    private static Checkbox box(DocumentEditor view, String field) {
        return Screen.all(view.reading.found)
                .filter(Checkbox.class::isInstance)
                .map(Checkbox.class::cast)
                .filter(one -> one.getLabel().startsWith(field + ":"))
                .findFirst()
                .orElseThrow();
    }

    private static Content said(StoredFile file) {
        List<Part> lines = Samples.DECISION
                .lines()
                .map(line -> new Part(Where.PARAGRAPH, "", line, List.of()))
                .toList();
        return new Content(lines, Set.of());
    }

    private Ways leading() {
        return new Ways() {
            @Override
            public void to(long id) {
                ways.add("document " + id);
            }

            @Override
            public void toList() {
                ways.add("list");
            }

            @Override
            public void beside(String address) {
                ways.add("beside " + address);
            }
        };
    }
}
