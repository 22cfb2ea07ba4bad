package vn.wardportal.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.wardportal.api.page.Crumb;
import vn.wardportal.api.page.Page;
import vn.wardportal.directory.Details.Words;
import vn.wardportal.testing.Rendered;

class DirectoryPageTest {

    /** What gathers addresses looks for: an address, one written with words for its signs, and links that write. */
    private static final List<Pattern> HARVESTERS = List.of(
            Pattern.compile("[\\w.+-]+\\s*@\\s*[\\w-]+(\\s*\\.\\s*[\\w-]+)+"),
            Pattern.compile("[\\w.+-]+\\s+[\\[(]?(at|a còng)[\\])]?\\s+[\\w-]+(\\.[\\w-]+)+"),
            Pattern.compile("(?i)mailto:"),
            Pattern.compile("phuong\\.example"),
            Pattern.compile(
                    Pattern.quote(new StringBuilder("don-vi@phuong").reverse().toString())));

    private final Office office = new Office();

    @AfterEach
    void close() {
        office.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "in", "tu-phap", "trinh-thu-trang"})
    void nothingThatIsReadHoldsAMailAddress(String path) {
        justice();
        String html = Rendered.html(office.open(path).content())
                + Rendered.html(office.english(path).content());

        // as it is sent, with entities read, and without its marks
        for (String seen : List.of(html, Parser.unescapeEntities(html, false), html.replaceAll("<[^>]*>", ""))) {
            assertThat(HARVESTERS)
                    .allSatisfy(pattern -> assertThat(pattern.matcher(seen).find())
                            .as(pattern.pattern())
                            .isFalse());
        }
    }

    @Test
    void aLongDirectoryShowsItsUpperUnitsAndTheRestOnTheirPages() {
        Entry ward = office.published(Office.unit("Ủy ban"));
        Entry justice = office.published(ward, Office.unit("Tư pháp"));
        office.published(justice, Office.person("Trịnh Thu Trang"));
        assertThat(Rendered.page(office.open("")).text()).contains("Trịnh Thu Trang");

        office.database.write(handle -> handle.execute("""
                insert into directory.entry (parent, type, slug, name, title, work, room, hours, email, phone, fax, en_name,
                    en_title, en_work, en_room, en_hours, en_of, place, state, version, demo, updated_at)
                select parent, type, slug || '-' || x, name, title, work, room, hours, email, phone, fax, en_name,
                    en_title, en_work, en_room, en_hours, en_of, place, state, version, demo, updated_at
                from directory.entry, system_range(1, 300) where slug = 'trinh-thu-trang'"""));

        Document front = Rendered.page(office.open(""));
        assertThat(front.select("h2, h3").eachText()).containsExactly("Ủy ban", "Tư pháp");
        assertThat(front.text()).contains("Chọn đơn vị");
        assertThat(Rendered.page(office.open("tu-phap")).select(".item")).hasSize(301);
    }

    @Test
    void whatIsSearchedHoldsNoneEither() {
        justice();

        String html = Rendered.html(office.find("trang").content());

        assertThat(html).contains("Trịnh Thu Trang").doesNotContain("@").doesNotContain("mailto");
    }

    @Test
    void aButtonShowsTheAddressesOfThePageAsPlainText() {
        justice();
        assertThat(Rendered.page(office.open("tu-phap")).select("form[method=post] button[value=thu]"))
                .hasSize(1);

        Document shown = Rendered.page(office.press("tu-phap", "thu"));

        assertThat(shown.select("a[href^=mailto]").eachText())
                .containsExactly("don-vi@phuong.example.vn", "nguoi@phuong.example.vn");
        assertThat(shown.select("button[value=thu]")).isEmpty();
    }

    @Test
    void whoAsksTooOftenIsSentToTheTelephoneAndOthersGoOn() {
        justice();
        Page page = office.press("tu-phap", "thu");
        for (int count = 1; count < 60; count++) {
            page = office.press("tu-phap", count % 2 == 0 ? "thu" : "the");
        }
        assertThat(page.status()).isEqualTo(200);

        Page refused = office.press("tu-phap", "thu");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(Rendered.page(refused).select("[role=alert]").text()).contains("(028) 3800 0001");
        assertThat(Rendered.html(refused.content())).doesNotContain("@");
        assertThat(office.press("tu-phap", "the").attachment()).isEmpty();
    }

    @Test
    void theWholeDirectoryIsPrintedWithAddressesByAButton() {
        justice();
        assertThat(Rendered.page(office.open("in")).select("tbody tr")).hasSize(2);

        Document shown = Rendered.page(office.press("in", "thu"));

        assertThat(shown.select("td[data-l=Thư điện tử]").eachText())
                .containsExactly("don-vi@phuong.example.vn", "nguoi@phuong.example.vn");
        for (int count = 1; count < 6; count++) {
            office.press("in", "thu");
        }
        assertThat(office.press("in", "thu").status()).isEqualTo(429);
    }

    @Test
    void aPersonStandsBelowTheirUnitAndCanBeCalled() {
        justice();

        Page page = office.open("trinh-thu-trang");

        Document shown = Rendered.page(page);
        assertThat(shown.select("h1").text()).isEqualTo("Trịnh Thu Trang");
        assertThat(shown.select("a[href=tel:02838000103]").text()).isEqualTo("(028) 3800 0103");
        assertThat(page.trail())
                .containsExactly(new Crumb("Danh bạ", "/danh-ba"), new Crumb("Tư pháp", "/danh-ba/tu-phap"));
    }

    @Test
    void aTranslationThatIsOlderSaysSo() {
        Entry unit = office.published(Office.translated(Office.unit("Tư pháp"), "Justice"));
        assertThat(Rendered.page(office.english("tu-phap")).select(".badge")).isEmpty();

        Details moved = unit.details();
        Words words = new Words("Tư pháp", "", "Việc khác", "Phòng 102", "");
        office.rewritten(unit, new Details(moved.type(), words, moved.contact(), moved.term(), moved.english()));

        Document english = Rendered.page(office.english("tu-phap"));
        assertThat(english.select(".badge.wait").text()).isEqualTo("The translation is older than the Vietnamese");
        assertThat(english.select("h1").text()).isEqualTo("Justice");
        assertThat(english.select("dd[lang=vi]").eachText()).contains("Việc khác");
        assertThat(Rendered.page(office.open("tu-phap")).select(".badge")).isEmpty();
    }

    @Test
    void aWithdrawnEntrySaysWhyAndADraftIsNotThere() {
        Entry unit = office.published(Office.unit("Tư pháp"));
        Entry draft = office.lan.gets(() -> office.desk.create(unit.parent(), Office.unit("Bản nháp")));
        office.withdrawn(unit, "sai số điện thoại");

        Page gone = office.open("tu-phap");

        assertThat(gone.status()).isEqualTo(410);
        assertThat(Rendered.page(gone).text()).contains("“Tư pháp” đã được gỡ ngày 12/11/2026 vì: sai số điện thoại");
        assertThat(office.open(draft.slug()).status()).isEqualTo(404);
        assertThat(office.press("tu-phap", "thu").status()).isEqualTo(404);
    }

    @Test
    void namesAreEscaped() {
        office.published(Office.unit("<b>Tư pháp</b>"));

        assertThat(Rendered.html(office.open("").content()))
                .contains("&lt;b&gt;Tư pháp")
                .doesNotContain("<b>Tư");
    }

    @Test
    void theHomePageShowsUnitsThatCanBeCalled() {
        justice();
        DirectoryBlock block = new DirectoryBlock(office.entries);

        Document shown =
                Rendered.content(block.content(Rendered.visit("", Map.of())).orElseThrow());

        assertThat(shown.select("dt").eachText()).containsExactly("Tư pháp");
    }

    @Test
    void theSamplesAreShownAndTakenOutAgain() {
        DirectoryDemo demo = new DirectoryDemo(office.entries, office.desk);
        office.lan.does(demo::load);
        assertThat(Rendered.page(office.english("tu-phap-ho-tich")).select("h1").text())
                .isEqualTo("Justice and Civil Status");
        assertThat(new DirectoryPublications(office.entries).newest(0, 100)).hasSizeGreaterThan(20);
        assertThat(new DirectoryPublications(office.entries).newestInEnglish(0, 100))
                .extracting(one -> one.english().orElseThrow().title())
                .contains("Office and Statistics");
        assertThat(office.entries.roll().all().filter(node -> node.entry()
                        .details()
                        .stale()))
                .isEmpty();

        office.lan.does(demo::remove);

        assertThat(office.entries.empty()).isTrue();
    }

    private void justice() {
        Entry unit = office.published(Office.translated(Office.unit("Tư pháp"), "Justice"));
        office.published(unit, Office.person("Trịnh Thu Trang"));
    }
}
