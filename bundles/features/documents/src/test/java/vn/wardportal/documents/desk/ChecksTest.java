package vn.wardportal.documents.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.wardportal.api.check.Check;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.documents.Archive;
import vn.wardportal.documents.Manuscript;
import vn.wardportal.documents.Reference;
import vn.wardportal.documents.Relation;
import vn.wardportal.documents.Secrecy;

class ChecksTest {

    private final Archive archive = new Archive();

    @AfterEach
    void close() {
        archive.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Công bố trên Cổng thông tin điện tử;",
                "- CÔNG BỐ TRÊN CỔNG THÔNG TIN ĐIỆN TỬ PHƯỜNG",
                "-công  bố  trên cổng TTĐT;",
                "- Đăng Cổng TTĐT;",
                "- Đăng tải trên Trang thông tin điện tử phường;",
                "- Website phường;",
                "- Cong bo tren Cong thong tin dien tu",
                "- Như Điều 3;\n- Đưa tin lên website;\n- Lưu: VT."
            })
    void theLineOfPublicationIsSeenHoweverItIsWritten(String recipients) {
        assertThat(RecipientLine.says(recipients)).isTrue();
        assertThat(look(new RecipientLine(), recipients(recipients, ""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "- Như Điều 3;\n- ĐU-HĐND-UBND P1;\n- Lưu: VT, VP.",
                "- Công an phường;\n- Cổng chợ hoa",
                "- Trang trại Bà Ba",
                "- Công bố tại khu phố",
                "- Công khai tại Công an phường;\n- Đăng tại cộng đồng dân cư"
            })
    void whereItIsMissingItStopsUntilThereIsAReason(String recipients) {
        List<Finding> found = look(new RecipientLine(), recipients(recipients, ""));

        assertThat(found).extracting(Finding::level).containsExactly(Level.BLOCK);
        assertThat(found.getFirst().basis()).isEqualTo("khoản 2 Điều 9");
        assertThat(found.getFirst().field()).isEqualTo("recipients");
    }

    @Test
    void theReasonIsForSomebodyWhoReviewsToAccept() {
        List<Finding> found =
                look(new RecipientLine(), recipients("- Lưu: VT, VP.", "Ký trước khi Quy chế có hiệu lực."));

        assertThat(found).extracting(Finding::level).containsExactly(Level.ASK);
        assertThat(found.getFirst().words()).contains("Ký trước khi Quy chế có hiệu lực.");
    }

    @Test
    void whatIsSecretStops() {
        Manuscript secret = Archive.secret(Archive.decision("9/QĐ-UBND", "2019-05-21"), Secrecy.SECRET);

        List<Finding> found = look(new NotSecret(), secret);

        assertThat(found).extracting(Finding::level).containsExactly(Level.BLOCK);
        assertThat(found.getFirst().words()).contains("Tối mật");
        assertThat(look(new NotSecret(), Archive.decision("9/QĐ-UBND", "2019-05-21")))
                .isEmpty();
    }

    @Test
    void numberKindAndDateFitEachOther() {
        assertThat(numbers("Quyết định", "554/QĐ-UBND", "2019-05-21")).isEmpty();
        assertThat(numbers("Kế hoạch", "554/QĐ-UBND", "2019-05-21").getFirst()).contains("KH");
        assertThat(numbers("Quyết định", "5/QĐ-UBND", "2019-05-21").getFirst()).contains("05/QĐ-UBND");
        assertThat(numbers("Quyết định", "12/2020/QĐ-UBND", "2019-05-21").getFirst())
                .contains("2020");
        assertThat(numbers("Quyết định", "năm trăm", "2019-05-21").getFirst()).contains("thể thức");
        assertThat(numbers("Quyết định", "554/QĐ-UBND", "2027-01-01").getFirst())
                .contains("sau hôm nay");
    }

    @Test
    void aBasisThatIsInForceNoMoreIsPointedOut() {
        archive.published(Archive.decision("87/QĐ-UBND", "2018-03-02"));
        archive.published(Archive.decision(
                "120/QĐ-UBND", "2019-08-05", new Reference(Relation.REPLACES, "Quyết định số 87/QĐ-UBND")));
        Manuscript citing = Archive.decision(
                "130/QĐ-UBND",
                "2020-01-05",
                new Reference(Relation.BASIS, "Quyết định số 87/QĐ-UBND ngày 02 tháng 3 năm 2018"),
                new Reference(Relation.BASIS, "Quyết định số 120/QĐ-UBND"));

        List<Finding> found = look(new BasisHealth(archive.bases), citing);

        assertThat(found)
                .extracting(Finding::words)
                .containsExactly("Căn cứ “Quyết định số 87/QĐ-UBND ngày 02 tháng 3 năm 2018”: Hết hiệu lực.");
    }

    @Test
    void whatEveryDocumentMustHaveIsAskedFor() {
        assertThat(look(new CompleteDocument(), Manuscript.BLANK))
                .extracting(Finding::field)
                .containsExactlyInAnyOrder("summary", "number", "kind", "issuer", "issued");
        assertThat(look(new CompleteDocument(), Archive.decision("9/QĐ-UBND", "2019-05-21")))
                .isEmpty();
    }

    @Test
    void textsOfOtherModulesAreLeftAlone() {
        Examined article = new Examined(
                "news.article",
                "news.article/1",
                archive.kind.examined("x", Manuscript.BLANK).passages(),
                List.of(),
                List.of(),
                Examined.Origin.OWN,
                Optional.empty());

        assertThat(new RecipientLine().look(article)).isEmpty();
        assertThat(new NotSecret().look(article)).isEmpty();
        assertThat(new NumberForm(archive.rules, archive.clock).look(article)).isEmpty();
        assertThat(new BasisHealth(archive.bases).look(article)).isEmpty();
    }

    private List<String> numbers(String kind, String number, String issued) {
        Manuscript manuscript = Archive.manuscript(kind, number, Archive.WARD, issued, "Trích yếu");
        return look(new NumberForm(archive.rules, archive.clock), manuscript).stream()
                .map(Finding::words)
                .toList();
    }

    private List<Finding> look(Check check, Manuscript manuscript) {
        return check.look(archive.kind.examined("documents.document/1", manuscript));
    }

    private static Manuscript recipients(String recipients, String reason) {
        Manuscript manuscript = Archive.decision("9/QĐ-UBND", "2019-05-21");
        Manuscript.Text text = new Manuscript.Text("Trích yếu", "<p>Chữ.</p>", recipients, reason, "");
        return new Manuscript(
                manuscript.heading(), text, manuscript.from(), manuscript.to(), manuscript.references(), List.of());
    }
}
