package vn.wardportal.directory;

import static org.assertj.core.api.Assertions.assertThat;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.parameter.TelephoneType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.page.Attachment;
import vn.wardportal.directory.Details.Contact;
import vn.wardportal.directory.Details.English;
import vn.wardportal.directory.Details.Term;
import vn.wardportal.directory.Details.Type;
import vn.wardportal.directory.Details.Words;

class VCardTest {

    private final Office office = new Office();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aPersonIsReadAsAPhoneReadsThem() {
        Entry unit = office.published(Office.unit("Tư pháp – Hộ tịch"));
        office.published(unit, Office.person("Trịnh Thị Thu Trang"));

        VCard card = cards("trinh-thi-thu-trang").getFirst();

        assertThat(card.validate(card.getVersion()).isEmpty()).isTrue();
        assertThat(card.getVersion().getVersion()).isEqualTo("3.0");
        assertThat(card.getFormattedName().getValue()).isEqualTo("Trịnh Thị Thu Trang");
        assertThat(card.getStructuredName().getFamily()).isEqualTo("Trịnh");
        assertThat(card.getStructuredName().getGiven()).isEqualTo("Trang");
        assertThat(card.getStructuredName().getAdditionalNames()).containsExactly("Thị Thu");
        assertThat(card.getOrganization().getValues())
                .containsExactly("Ủy ban nhân dân Phường 1, Quận 10", "Tư pháp – Hộ tịch");
        assertThat(card.getTitles().getFirst().getValue()).isEqualTo("Công chức");
        assertThat(card.getEmails().getFirst().getValue()).isEqualTo("nguoi@phuong.example.vn");
        assertThat(card.getTelephoneNumbers().getFirst().getText()).isEqualTo("02838000103");
        assertThat(card.getTelephoneNumbers().get(1).getTypes()).contains(TelephoneType.FAX);
        assertThat(card.getUrls().getFirst().getValue())
                .isEqualTo("https://phuong1.example.vn/danh-ba/trinh-thi-thu-trang");
    }

    @Test
    void aUnitComesWithItsPeople() {
        Entry unit = office.published(Office.unit("Tư pháp"));
        office.published(unit, Office.person("Trịnh Thu Trang"));

        assertThat(cards("tu-phap"))
                .extracting(card -> card.getFormattedName().getValue())
                .containsExactly("Tư pháp", "Trịnh Thu Trang");
        assertThat(cards("tu-phap"))
                .allSatisfy(card ->
                        assertThat(card.validate(card.getVersion()).isEmpty()).isTrue());
    }

    @Test
    void longLinesAreFoldedBetweenLettersAndSignsAreEscaped() {
        String work = "Khai sinh; kết hôn, khai tử \\ chứng thực – ".repeat(8).strip();
        Details details = new Details(
                Type.UNIT,
                new Words("Tư pháp; Hộ tịch", "", work, "", ""),
                new Contact("", "113", ""),
                Term.ALWAYS,
                English.NONE);
        office.published(details);

        Attachment file = office.press("tu-phap-ho-tich", "the").attachment().orElseThrow();

        assertThat(new String(file.content(), StandardCharsets.UTF_8).split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        VCard card = cards("tu-phap-ho-tich").getFirst();
        assertThat(card.getRoles().getFirst().getValue()).isEqualTo(work);
        assertThat(card.getFormattedName().getValue()).isEqualTo("Tư pháp; Hộ tịch");
    }

    private List<VCard> cards(String slug) {
        Attachment file = office.press(slug, "the").attachment().orElseThrow();
        assertThat(file.name()).isEqualTo(slug + ".vcf");
        assertThat(file.type()).isEqualTo("text/vcard; charset=utf-8");
        return Ezvcard.parse(new String(file.content(), StandardCharsets.UTF_8)).all();
    }
}
