package vn.wardportal.checks.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.api.document.Content.Shortfall;
import vn.wardportal.api.document.Content.Where;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.text.DecodedText.Form;
import vn.wardportal.testing.FixedClock;

class FileFindingsTest {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String OLD = "Thùc hiÖn kÕ ho¹ch cña Uû ban nh©n d©n ph­êng vÒ c«ng t¸c d©n sè";

    private final FileFindings findings = new FileFindings(FixedClock.at("2026-11-26T01:00:00Z"));

    @Test
    void aGoodFileIsLeftAlone() {
        assertThat(look(Said.paragraphs("Kế hoạch chăm lo Tết", "Kính gửi: các khu phố", "Điện thoại (028) 3839 1234")))
                .isEmpty();
    }

    @Test
    void aStampStopsAndSaysWhere() {
        Finding found = look(Said.paragraphs("Kế hoạch", "", "TỐI MẬT").add(Where.HEADER, "TỐI MẬT"))
                .getFirst();

        assertThat(found.check()).isEqualTo("CK-03");
        assertThat(found.level()).isEqualTo(Level.BLOCK);
        assertThat(found.words()).startsWith("Tệp “ke-hoach.docx” (đoạn 3; đầu trang): Có dấu “TỐI MẬT”");
        assertThat(found.basis()).isEqualTo("điểm b khoản 1 Điều 7, khoản 2 Điều 9");
        assertThat(found.field()).isEqualTo("file/" + "ab".repeat(32));
    }

    @Test
    void personalDataIsOneFindingAndMasked() {
        Said said = new Said();
        for (int row = 2; row < 40; row++) {
            said.row(1, row, "Nguyễn Văn A | 0792030123" + (10 + row));
        }

        List<Finding> found = look(said);

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo("CK-07");
            assertThat(finding.level()).isEqualTo(Level.BLOCK);
            assertThat(finding.words())
                    .isEqualTo("Tệp “ke-hoach.docx” (trang tính 1, hàng 2; trang tính 1, hàng 3; trang tính 1, hàng 4"
                            + " và 35 chỗ nữa): Có số căn cước của một người.");
            assertThat(finding.place().orElseThrow().quote()).isEqualTo("079*********");
        });
        assertThat(found.toString()).doesNotContain("0792030123");
    }

    @Test
    void headsOfColumnsTellWhatNumbersAre() {
        Said said = new Said()
                .row(1, 1, "Họ tên | Số tài khoản | CMND")
                .row(1, 2, "An | 19034567890123 | 023456789")
                .row(2, 1, "Mã hàng | 19034567890123");

        assertThat(look(said))
                .extracting(Finding::words)
                .containsExactly(
                        "Tệp “ke-hoach.docx” (trang tính 1, hàng 2): Có số tài khoản ngân hàng của một người.",
                        "Tệp “ke-hoach.docx” (trang tính 1, hàng 2): Có số chứng minh nhân dân của một người.");
    }

    @Test
    void numbersInATableOfCommasAreToldApart() {
        StoredFile csv = new StoredFile("cd".repeat(32), "a.csv", "text/csv", 9, 0, 0);
        Said said = new Said().add(Where.LINE, "STT,Họ tên,Số").add(Where.LINE, "1,\"Nguyễn Văn A\",079203012345,2");

        assertThat(findings.of(csv, said.content()))
                .extracting(Finding::check, Finding::level)
                .containsExactly(org.assertj.core.api.Assertions.tuple("CK-07", Level.BLOCK));
    }

    @Test
    void aChildIsNotNamedInWhatIsFound() {
        List<Finding> found = look(Said.paragraphs("Trao quà cho cháu Trần Thị Bích, 9 tuổi, ngụ số nhà 12 hẻm 7"));

        assertThat(found).singleElement().satisfies(finding -> assertThat(
                        finding.place().orElseThrow().quote())
                .isEqualTo("T. T. B."));
        assertThat(found.toString()).doesNotContain("Bích");
    }

    @Test
    void anOldEncodingStopsAndSaysHowToMend() {
        Finding found = look(Said.paragraphs("Kế hoạch", OLD)).getFirst();

        assertThat(found.check()).isEqualTo("CK-01");
        assertThat(found.level()).isEqualTo(Level.BLOCK);
        assertThat(found.words())
                .isEqualTo("Tệp “ke-hoach.docx” (đoạn 2): gõ bằng bảng mã TCVN3 (ABC), không phải Unicode."
                        + " Lưu lại bằng phông Unicode rồi gửi lại.");
        assertThat(found.basis()).isEqualTo("khoản 2 Điều 8");
    }

    @Test
    void fontsTellWhatLettersAloneDoNot() {
        // few letters, which are also good letters of other languages
        assertThat(look(new Said().in(".VnTime", "Chµo c¸c b¹n, t«i lµ ng­êi ë ®©y tõ l©u råi nhÐ bµ con ¬i")))
                .extracting(Finding::check, Finding::level)
                .containsExactly(org.assertj.core.api.Assertions.tuple("CK-01", Level.BLOCK));
        assertThat(look(new Said().in("VNI-Times", "Baùo caùo")))
                .extracting(Finding::check)
                .containsExactly("CK-01");
    }

    @Test
    void unicodeInAnOldFontAndPlainLettersAreLeftAlone() {
        assertThat(look(new Said().in(".VnTime", "Ủy ban nhân dân phường").in(".VnTime", "Tu ngay 12/3")))
                .isEmpty();
    }

    @Test
    void stampsAndNumbersAreFoundBehindOldEncodings() {
        List<Finding> found = look(new Said()
                .in(".VnTime", OLD)
                .in(".VnTimeH", "mËt")
                .in("Arial", true, "Tuyệt mật")
                .in(".VnTime", "chøng minh nh©n d©n 023456789"));

        assertThat(found).extracting(Finding::check).containsExactly("CK-01", "CK-03", "CK-03", "CK-07");
        assertThat(found.toString()).doesNotContain("023456789");
        assertThat(found.get(1).words()).contains("(đoạn 2)").contains("“MẬT”");
        assertThat(found.get(2).words()).contains("(đoạn 3)").contains("“TUYỆT MẬT”");
    }

    @Test
    void aWordOrTwoThatLookOldAreAsked() {
        String good = "Ủy ban nhân dân phường thông báo lịch tiếp công dân của Chủ tịch trong tháng này. ";

        assertThat(look(Said.paragraphs(good.repeat(100), "Thoâng baùo")))
                .extracting(Finding::level)
                .containsExactly(Level.ASK);
    }

    @Test
    void aTableOfBytesStopsAndSaysWhichEncoding() {
        List<Finding> found = look(
                Said.lines(Form.BYTES, "STT;Hä tªn;Sè tµi kho¶n", "1;NguyÔn ThÞ Hång;19034567890123", "2;An;1", OLD));

        assertThat(found).extracting(Finding::check).containsExactly("CK-01");
        assertThat(found.getFirst().level()).isEqualTo(Level.BLOCK);
        assertThat(found.getFirst().words())
                .isEqualTo("Tệp “ke-hoach.docx” (dòng 1; dòng 2; dòng 4): dùng bảng mã TCVN3 (ABC), không phải Unicode."
                        + " Xem bản đã chuyển sang Unicode rồi dùng bản đó.");
    }

    @Test
    void theOtherChecksReadATableOfBytesInUnicode() {
        StoredFile csv = new StoredFile("cd".repeat(32), "a.csv", "text/csv", 9, 0, 0);
        Said said = Said.lines(Form.BYTES, "STT;Hä tªn;Sè tµi kho¶n", "1;NguyÔn ThÞ Hång;19034567890123", OLD);

        assertThat(findings.of(csv, said.content())).extracting(Finding::words).anySatisfy(words -> assertThat(words)
                .contains("Có số tài khoản ngân hàng"));
    }

    @Test
    void fewBytesAreAskedAndSoAreThoseThatNobodyKnows() {
        assertThat(look(Said.lines(Form.BYTES, "Thoâng baùo", "12")))
                .extracting(Finding::level)
                .containsExactly(Level.ASK);
        assertThat(look(Said.lines(Form.BYTES, "Le café est fermé à Noël")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.level()).isEqualTo(Level.ASK);
                    assertThat(finding.words()).contains("chưa rõ dùng bảng mã nào");
                });
    }

    @Test
    void unicodeOfTwoBytesIsAskedAndGoodUtf8LeftAlone() {
        String good = "Ủy ban nhân dân phường thông báo";

        assertThat(look(Said.lines(Form.UTF_16, good))).singleElement().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo("CK-01");
            assertThat(finding.level()).isEqualTo(Level.ASK);
            assertThat(finding.words()).contains("dùng bảng mã UTF-16");
        });
        assertThat(look(Said.lines(Form.UTF_8, good, "café, naïve"))).isEmpty();
        assertThat(look(new Said())).isEmpty();
    }

    @Test
    void aFileOfViqrStops() {
        assertThat(look(Said.lines(
                        Form.UTF_8, "Danh sa'ch ho^. kho' kha(n cu?a phu+o+`ng trong na(m nay", "To^? 1", "Ho^`ng")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.level()).isEqualTo(Level.BLOCK);
                    assertThat(finding.words()).contains("VIQR");
                });
    }

    @Test
    void signsOfFontsDoNotStopAPdf() {
        StoredFile pdf = new StoredFile("cd".repeat(32), "a.pdf", "application/pdf", 9, 0, 0);

        assertThat(findings.of(
                        pdf,
                        new Said().add(Where.PAGE, "\uF0B7 Điều 1 ﬁle\u200B").content()))
                .isEmpty();
        assertThat(look(Said.paragraphs("\uF0B7 Điều 1")))
                .extracting(Finding::level)
                .containsExactly(Level.HINT);
    }

    @ParameterizedTest
    @EnumSource
    void whatCouldNotBeReadIsForAPerson(Shortfall shortfall) {
        assertThat(look(new Said().lacking(shortfall))).singleElement().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo("CK-00");
            assertThat(finding.level()).isEqualTo(Level.ASK);
            assertThat(finding.words()).contains("ke-hoach.docx");
        });
    }

    @Test
    void thePagesThatCouldNotBeReadAreNamed() {
        assertThat(look(new Said()
                        .add(Where.PAGE, "Kế hoạch")
                        .add(Where.PAGE, "")
                        .add(Where.PAGE, "")
                        .lacking(Shortfall.PARTLY_SCANNED)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.words()).contains("ảnh quét (trang 2; trang 3)"));
        assertThat(look(new Said()
                        .add(Where.PAGE, "Kế hoạch")
                        .add(Where.PAGE, "Mục đích")
                        .lacking(Shortfall.DAMAGED)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.words()).contains("chỉ đọc được đến trang 2"));
    }

    @Test
    void whoWroteItIsAHint() {
        assertThat(look(new Said().add(Where.AUTHOR, "Trần Văn A").add(Where.AUTHOR, "Trần Văn A")))
                .extracting(Finding::level)
                .containsExactly(Level.HINT);
    }

    private List<Finding> look(Said said) {
        return findings.of(new StoredFile("ab".repeat(32), "ke-hoach.docx", WORD, 1000, 0, 0), said.content());
    }
}
