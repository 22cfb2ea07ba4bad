package vn.wardportal.checks.encoding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.wardportal.checks.encoding.Reading.Outcome.CONVERTED;
import static vn.wardportal.checks.encoding.Reading.Outcome.FIXED;
import static vn.wardportal.checks.encoding.Reading.Outcome.OK;
import static vn.wardportal.checks.encoding.Reading.Outcome.UNSURE;

import java.io.ByteArrayOutputStream;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnicodeTest {

    private static final List<String> SENTENCES = List.of(
            "Trạm y tế phường tiêm vắc xin sởi cho trẻ dưới năm tuổi vào sáng thứ bảy.",
            "Kính mời bà con khu phố 3 đến dự buổi nói chuyện về phòng cháy, chữa cháy.",
            "Chiều nay tổ dân phố dọn vệ sinh, khơi thông cống rãnh trước mùa mưa bão",
            "Hồ sơ gồm: tờ khai theo mẫu, bản sao giấy khai sinh và ảnh chân dung 3x4.",
            "Lịch cúp điện tuần này: đường Nguyễn Huệ, ngõ 12 và hẻm 45/6.");

    static Stream<Arguments> tables() {
        return Stream.of(Legacy.TCVN3, Legacy.TCVN5712, Legacy.VNI, Legacy.VPS, Legacy.VISCII, Legacy.WINDOWS_1258)
                .flatMap(legacy -> SENTENCES.stream().map(text -> Arguments.of(legacy, text)));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void sentencesOfOldTablesAreConverted(Legacy legacy, String text) {
        Reading reading = Unicode.text(legacy.table().seen(text));

        assertThat(reading.text()).isEqualTo(text);
        assertThat(reading.outcome()).isEqualTo(CONVERTED);
        assertThat(reading.encoding()).hasValueSatisfying(found -> assertThat(found)
                .isIn(legacy, legacy == Legacy.TCVN5712 ? Legacy.TCVN3 : legacy));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void bytesOfOldTablesAreConverted(Legacy legacy, String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (char seen : legacy.table().seen(text).toCharArray()) {
            bytes.write(Carrier.toByte(seen));
        }

        assertThat(Unicode.bytes(bytes.toByteArray()).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '#', delimiter = '|', textBlock = """
            Céng hoµ x· héi chñ nghÜa ViÖt Nam|Cộng hoà xã hội chủ nghĩa Việt Nam
            §¶ng uû ph­êng|Đảng uỷ phường
            CéNG HOµ X· HéI CHñ NGHÜA VIÖT NAM|CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Hµ Néi, ngµy 2 th¸ng 9|Hà Nội, ngày 2 tháng 9
            Xin chaøo caùc baïn|Xin chào các bạn
            ÑAÛNG BOÄ PHÖÔØNG|ĐẢNG BỘ PHƯỜNG
            Uûy ban nhaân daân|Ủy ban nhân dân
            Cá»™ng hÃ²a xÃ£ há»™i|Cộng hòa xã hội
            Tho^ng ba'o li.ch tie^'p co^ng da^n|Thông báo lịch tiếp công dân
            """)
    void whatIsSeenInPracticeIsConverted(String seen, String text) {
        assertThat(Unicode.text(seen).text()).isEqualTo(text);
    }

    @Test
    void misreadTextIsReadAgainAsOftenAsItWasMisread() {
        String text = SENTENCES.getFirst();
        String once = Carrier.seen(text.getBytes(UTF_8));
        String twice = Carrier.seen(once.getBytes(UTF_8));

        assertThat(Unicode.text(once).text()).isEqualTo(text);
        assertThat(Unicode.text(twice).text()).isEqualTo(text);
        assertThat(Unicode.text(once.replace('\u00A0', ' ')).text()).isEqualTo(text);
        assertThat(Unicode.text(once).encoding()).contains(Legacy.MISREAD);
    }

    @Test
    void onlyTheOldPartOfATextIsConverted() {
        Reading reading = Unicode.text("Thông báo của phường\nKÝnh göi: c¸c hé gia ®×nh\nTrân trọng cảm ơn các hộ!");

        assertThat(reading.text())
                .isEqualTo("Thông báo của phường\nKính gửi: các hộ gia đình\nTrân trọng cảm ơn các hộ!");
        assertThat(reading.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.start()).isEqualTo(21);
            assertThat(fault.replacement()).contains("Kính gửi: các hộ gia đình");
        });
    }

    @Test
    void twoOldEncodingsInOneTextAreToldApart() {
        String vni = Legacy.VNI.table().seen(SENTENCES.get(0));
        String abc = Legacy.TCVN3.table().seen(SENTENCES.get(1));

        Reading reading = Unicode.text(vni + "\n" + abc);

        assertThat(reading.text()).isEqualTo(SENTENCES.get(0) + "\n" + SENTENCES.get(1));
        assertThat(reading.faults())
                .extracting(fault -> fault.legacy().orElseThrow())
                .containsExactly(Legacy.VNI, Legacy.TCVN3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ủy ban nhân dân phường kính mời quý vị; UỶ BAN, hoà bình, hòa bình, «ngoặc kép», “ngoặc cong” – và gạch.",
                "Thông báo",
                "Bé Năm",
                "Cô Tư",
                "Hai bà Trưng",
                "",
                " ",
                "12/2026/QĐ-UBND",
                "Nguyễn Văn A, sinh năm 1990",
                "Diện tích 120 m², 3 m³, 25 °C, ½ ngày, 5 µm, § 12, ® ™ © 2026, 1ª, nº 5, a·b, 3×4, 5÷2",
                "The café’s naïve façade: Zürich, Köln, São Paulo, Ångström, señor Muñoz, Dvořák, Łódź, Besançon, Übergröße",
                "L’élève a déjà été à l’école; où êtes-vous né? Ça va très bien, merci. “Voilà!” «Oui»",
                "Der schöne Müller läuft über die Straße. “Menü”, ‘Spaß’ – größer",
                "El niño comió piña en la montaña. ¿Qué tal? ¡Adiós!",
                "MAÇÃ À VENDA, SÃO JOÃO",
                "Málaga, Córdoba, Cádiz",
                "for (int i = 0; i < n; i++) { sum += a[i] ^ b(i); } // don't panic, o^2 + u+v, e.g. i.e. a.m.",
                "String s = \"a\" + o(\"x\"); if (u+1 > o+2) return a(b); x = y ? e : o; a^b^c; e^x; a+b",
                "https://vi.wikipedia.org/wiki/Ph%C6%B0%E1%BB%9Dng?a=b&c=d",
                "lien-he@phuong.gov.vn",
                "Tel: +84 (28) 3812-3456",
                "What do you do? I'm here, you're there. So? Go. Do. Be.",
                "Ông Phó Trưởng Ban: 15.000 đồng/bản sao.",
                "👨‍👩‍👧 Ngày Gia đình Việt Nam ❤️",
                "Книга Пушкина и «Война и мир»",
                "β-caroten, Δt, 10 Ω, μ = 5",
                "日本語のテキスト（東京）",
                "'A', 'E', 'O', 'a', 'e', 'o', '%pi', '%phi'; U+2A85, U+20AC; 'Ç', 'Ö', 'Ü', 'â', '·', '§', '©' «ö» ü",
                "x a. b? c. e? o^2. u+v. ?a=b&e=f?o. A. E? I. O? U.",
                "Đắk Lắk, Krông Nô, Pleiku, Bà Rịa, Cư M’gar, Ea H’leo, Y Bhăm Niê, K’Brơi"
            })
    void goodTextsStayAsTheyAre(String text) {
        assertThat(Unicode.text(text)).isEqualTo(new Reading(OK, text, java.util.Optional.empty(), List.of()));
    }

    @Test
    void lettersApartFromTheirMarksArePutTogether() {
        String apart = Normalizer.normalize("Phường ta", Normalizer.Form.NFD);

        Reading reading = Unicode.text(apart);

        assertThat(reading.text()).isEqualTo("Phường ta");
        assertThat(reading.outcome()).isEqualTo(FIXED);
        assertThat(reading.faults()).extracting(Fault::kind).containsExactly(Fault.Kind.DECOMPOSED);
    }

    @ParameterizedTest
    @CsvSource({
        "ph\u200Bường, phường, HIDDEN",
        "\uFEFFđất đai, đất đai, HIDDEN",
        "xã\u0007 hội, xã hội, CONTROL",
        "\uF0B7 Điều 1, • Điều 1, PRIVATE",
        "ph\u0430p luật, phap luật, LOOKALIKE",
        "quy định \u0441\u0430, quy định ca, LOOKALIKE",
        "\u00D0ảng bộ, Đảng bộ, LOOKALIKE",
        "Ph\u01A3ờng, Phường, LOOKALIKE",
        "ＵＢＮＤ phường, UBND phường, LOOKALIKE",
        "𝐓hông báo, Thông báo, LOOKALIKE",
    })
    void strayCharactersAreMended(String seen, String text, Fault.Kind kind) {
        Reading reading = Unicode.text(seen);

        assertThat(reading.text()).isEqualTo(text);
        assertThat(reading.outcome()).isEqualTo(FIXED);
        assertThat(reading.faults()).extracting(Fault::kind).containsExactly(kind);
    }

    @Test
    void lostCharactersCannotBeMended() {
        Reading reading = Unicode.text("Th\uFFFDng báo \uE123");

        assertThat(reading.outcome()).isEqualTo(UNSURE);
        assertThat(reading.faults()).extracting(Fault::replacement).containsOnly(java.util.Optional.empty());
    }

    @Test
    void tagsStayInConvertedHtml() {
        String source =
                "<p class=\"a\">C&eacute;ng ho<b>µ</b> x&middot; <i>héi</i> chñ</p>\n<p>1 &lt; 2 &amp; phường</p>";

        Reading reading = Unicode.html(source);

        assertThat(reading.text())
                .isEqualTo("<p class=\"a\">Cộng ho<b>à</b> xã <i>hội</i> chủ</p>\n<p>1 &lt; 2 &amp; phường</p>");
        assertThat(reading.faults()).singleElement().satisfies(fault -> {
            assertThat(source.substring(fault.start(), fault.end()))
                    .isEqualTo("C&eacute;ng ho<b>µ</b> x&middot; <i>héi</i> chñ");
            assertThat(fault.replacement()).contains("Cộng ho<b>à</b> xã <i>hội</i> chủ");
        });
    }

    @Test
    void attributesCommentsAndScriptsAreNoText() {
        String source =
                "<a title=\"Céng hoµ x· héi > \" href='?x=Ã¡'>Phường</a><!-- chñ nghÜa --><script>héi µ</script>";

        assertThat(Unicode.html(source).outcome()).isEqualTo(OK);
    }

    @Test
    void bytesAreReadByTheirMarks() {
        String text = SENTENCES.getFirst();

        assertThat(Unicode.bytes(("\uFEFF" + text).getBytes(UTF_8)).text()).isEqualTo(text);
        assertThat(Unicode.bytes(("\uFEFF" + text).getBytes(UTF_16LE)).text()).isEqualTo(text);
        assertThat(Unicode.bytes(text.getBytes(UTF_8)).outcome()).isEqualTo(OK);
    }

    @ParameterizedTest
    @EnumSource(names = {"TCVN3", "VNI", "VPS", "VISCII", "WINDOWS_1258"})
    void aFileOfBytesIsInOneEncodingWhateverItsLines(Legacy legacy) {
        String table = "STT;Họ và tên;Tổ dân phố\n1;Nguyễn Thị Hồng;khu phố 3\n2;Đỗ Mười;khu phố 4\n";

        Reading reading = Unicode.carried(legacy.table().seen(table));

        assertThat(reading.encoding()).contains(legacy);
        assertThat(reading.text()).isEqualTo(table);
    }

    @Test
    void otherLanguagesInBytesAreNotTakenForVietnamese() {
        for (String text : List.of(
                "Le café est fermé à Noël, où êtes-vous allés cet été ?",
                "Größe, Höhe und Fläche für die Straße müssen geprüft werden.",
                "El niño comió piñas y habló español mañana por la mañana.")) {
            assertThat(Unicode.bytes(text.getBytes(ISO_8859_1)).outcome()).isEqualTo(UNSURE);
        }
    }

    @Test
    void bytesThatReadWellAsTheyStandAreVietnameseAllTheSame() {
        Reading reading = Unicode.bytes("Các công tác khác".getBytes(ISO_8859_1));

        assertThat(reading.outcome()).isEqualTo(CONVERTED);
        assertThat(reading.text()).isEqualTo("Các công tác khác");
    }

    @Test
    void shortLinesOfAFileOfViqrGoWithTheOthers() {
        String text = "Danh sa'ch ho^. kho' kha(n cu?a phu+o+`ng\nTo^? 1\nHo^`ng\nadd 5\n";

        assertThat(Unicode.bytes(text.getBytes(UTF_8)).text())
                .isEqualTo("Danh sách hộ khó khăn của phường\nTổ 1\nHồng\nadd 5\n");
        assertThat(Unicode.bytes("int[] a = {1};\nif (a^b) c+='x';\n".getBytes(UTF_8))
                        .outcome())
                .isEqualTo(OK);
    }

    @Test
    void bytesOfNobodyKnowsWhatAreUnsure() {
        assertThat(Unicode.bytes(new byte[] {'a', (byte) 0xFF, (byte) 0xFE, 'b'})
                        .outcome())
                .isEqualTo(UNSURE);
        assertThat(Unicode.bytes(new byte[0]).outcome()).isEqualTo(OK);
    }

    @Test
    void namesOfFilesAreTexts() {
        assertThat(Unicode.text("QuyÕt ®Þnh_554.doc").text()).isEqualTo("Quyết định_554.doc");
    }
}
