package vn.wardportal.documents.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.wardportal.documents.DocumentNumber;
import vn.wardportal.documents.Reference;
import vn.wardportal.documents.Relation;
import vn.wardportal.documents.Secrecy;

class DocumentParserTest {

    private final DocumentParser parser = Samples.parser("Ủy ban nhân dân Phường 1, Quận 10");

    @Test
    void aDecisionSaysWhatItIs() {
        Parsed parsed = parser.parse(Samples.DECISION);

        assertThat(parsed.number().map(DocumentNumber::text)).contains("120/QĐ-UBND");
        assertThat(parsed.kind()).contains("Quyết định");
        assertThat(parsed.issuer()).contains("Ủy ban nhân dân Phường 1, Quận 10");
        assertThat(parsed.place()).contains("Phường 1");
        assertThat(parsed.issued()).contains(LocalDate.of(2019, 8, 5));
        assertThat(parsed.summary())
                .contains("Về việc kiện toàn Tổ tiếp nhận ý kiến người dân qua Cổng thông tin điện tử phường");
        assertThat(parsed.signer()).contains("Trần Thị Mẫu");
        assertThat(parsed.signerTitle()).contains("Phó Chủ tịch");
        assertThat(parsed.from()).contains(LocalDate.of(2019, 8, 5));
        assertThat(parsed.secrecy()).isEqualTo(Secrecy.NONE);
    }

    @Test
    void aDecisionSaysWhoGetsItAndOnWhatItRests() {
        Parsed parsed = parser.parse(Samples.DECISION);

        assertThat(parsed.recipients())
                .contains("- Như Điều 3;\n- Công bố trên Cổng thông tin điện tử phường;\n- Lưu: VT.");
        assertThat(parsed.references())
                .extracting(Reference::relation)
                .containsExactly(Relation.BASIS, Relation.BASIS, Relation.REPLACES);
        assertThat(parsed.references())
                .extracting(Reference::key)
                .containsExactly("luat to chuc chinh quyen dia phuong", "554/qd-ubnd", "87/qd-ubnd");
        assertThat(parsed.references().getLast().issued()).contains(LocalDate.of(2018, 3, 2));
    }

    @Test
    void itsTextHasArticlesToLinkToAndWhatItPutsIntoForce() {
        String body = parser.parse(Samples.DECISION).body();

        assertThat(body)
                .startsWith("<p>Căn cứ Luật Tổ chức")
                .contains("ban hành Quy chế quản lý, vận hành cổng thông tin điện tử;</p>")
                .contains("<h3 id=\"dieu-1\">Điều 1</h3><p>Kiện toàn Tổ")
                .contains("<h2>Chương I</h2>")
                .contains("<h3 id=\"dieu-1\">Điều 1. Phạm vi</h3>")
                .doesNotContain("Nơi nhận", "Trần Thị Mẫu");
    }

    @Test
    void aLetterSaysWhatItIsAboutBelowItsNumber() {
        Parsed parsed = parser.parse(Samples.LETTER);

        assertThat(parsed.kind()).contains("Công văn");
        assertThat(parsed.number().map(DocumentNumber::text)).contains("45/UBND-VP");
        assertThat(parsed.summary()).contains("Về việc mời dự Ngày hội Đại đoàn kết toàn dân tộc năm 2019");
        assertThat(parsed.issued()).contains(LocalDate.of(2019, 11, 1));
        assertThat(parsed.signer()).contains("Nguyễn Văn Thử");
        assertThat(parsed.signerTitle()).contains("Chủ tịch");
        assertThat(parsed.recipients()).contains("- Như trên;\n- Đăng trang TTĐT phường;\n- Lưu: VT.");
    }

    @Test
    void columnsThatBecameOneLineAreTakenApart() {
        Parsed parsed = parser.parse(Samples.FROM_PDF);

        assertThat(parsed.number().map(DocumentNumber::text)).contains("07/KH-UBND");
        assertThat(parsed.kind()).contains("Kế hoạch");
        assertThat(parsed.issuer()).contains("Ủy ban nhân dân Phường 1");
        assertThat(parsed.place()).contains("Phường 1");
        assertThat(parsed.issued()).contains(LocalDate.of(2020, 1, 15));
        assertThat(parsed.summary()).contains("Tuyên truyền, phổ biến pháp luật năm 2020");
        assertThat(parsed.signer()).contains("Lê Thị Ví Dụ");
    }

    @Test
    void whatAnAssemblyPassedIsDatedAtItsEnd() {
        Parsed parsed = parser.parse(Samples.RESOLUTION);

        assertThat(parsed.kind()).contains("Nghị quyết");
        assertThat(parsed.issuer()).contains("Hội đồng nhân dân Phường 1");
        assertThat(parsed.issued()).contains(LocalDate.of(2019, 12, 20));
        assertThat(parsed.from()).contains(LocalDate.of(2020, 1, 1));
    }

    @Test
    void marksMayBeComposedAndTheStampIsSeen() {
        String decomposed = Normalizer.normalize("MẬT\n" + Samples.DECISION, Normalizer.Form.NFD);

        Parsed parsed = parser.parse(decomposed);

        assertThat(parsed.secrecy()).isEqualTo(Secrecy.CONFIDENTIAL);
        assertThat(parsed.kind()).contains("Quyết định");
        assertThat(parsed.summary().orElseThrow()).startsWith("Về việc kiện toàn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "Kính gửi",
                "Số:",
                "QUYẾT ĐỊNH",
                "Nơi nhận:",
                "Điều 1.",
                "một đoạn chữ nào đó không phải văn bản"
            })
    void whatIsNoDocumentFindsLittleAndBreaksNothing(String text) {
        Parsed parsed = parser.parse(text);

        assertThat(parsed.number()).isEmpty();
        assertThat(parsed.signer()).isEmpty();
    }

    @Test
    void aLongPasteIsReadInASecond() {
        String text = Samples.DECISION + "Điều 9. Chữ chữ chữ, chữ.\n".repeat(20_000);
        long begun = System.nanoTime();

        parser.parse(text);

        assertThat((System.nanoTime() - begun) / 1_000_000)
                .as("milliseconds, on a busy machine")
                .isLessThan(20_000);
    }
}
