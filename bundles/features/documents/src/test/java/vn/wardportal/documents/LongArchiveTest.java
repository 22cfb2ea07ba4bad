package vn.wardportal.documents;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.page.Page;
import vn.wardportal.testing.ProcessorTime;
import vn.wardportal.testing.Rendered;

/** Twenty thousand documents: whatever was chosen, a page costs one pass in memory and the rows that it shows. */
class LongArchiveTest {

    private static final Logger log = LoggerFactory.getLogger(LongArchiveTest.class);
    private static final int DOCUMENTS = 20_000;
    private static final int ROUNDS = 200;
    private static final Archive archive = new Archive();

    @BeforeAll
    static void fill() {
        archive.database.write(handle -> {
            handle.execute("""
                    insert into documents.document (slug, number, number_key, name_key, kind, issuer, issuer_key, place,
                        issued, signer, signer_title, field, secrecy, summary, waiver, force_from, status, state, writer,
                        created_at, updated_at, published_at, version, demo, changed)
                    select 'vb-' || x, x || '/QĐ-UBND', x || '/qd-ubnd', 'quyet dinh ' || x, 'Loại ' || mod(x, 25),
                        'Cơ quan ' || mod(x, 40), 'co quan ' || mod(x, 40), 'Phường 1', dateadd('HOUR', x * 6, date '2013-01-01'),
                        'Người ký ' || mod(x, 60), 'Chủ tịch', 'Lĩnh vực ' || mod(x, 12), 'NONE',
                        'Về việc quản lý, vận hành và sử dụng nội dung số ' || x || ' của phường', '', date '2013-01-01',
                        case mod(x, 4) when 0 then 'EXPIRED' when 1 then 'PARTLY' else 'IN_FORCE' end, 'PUBLISHED',
                        'chi-lan', t, t, t, 1, false, x
                    from (select x, timestamp with time zone '2021-01-01 00:00:00+07' as t from system_range(1, ?))""", DOCUMENTS);
            handle.execute("insert into documents.document_text (document, html, recipients)"
                    + " select id, repeat('<p>Nội dung.</p>', 200), '' from documents.document");
            handle.execute(
                    "insert into documents.reference (document, place, relation, words, cited, target, naming_issued)"
                            + " select id, 0, 'BASIS', 'Quyết định 1', '1/qd-ubnd', 1, issued from documents.document where id > 1");
            handle.execute("update documents.ledger set changes = ?", DOCUMENTS);
            return handle.execute("analyze");
        });
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    @Test
    void pagesInTheMiddleAreWholeAndCountsAreThoseOfTheTable() {
        Document page = Rendered.page(open(Map.of("loai", "loai-7", "hieu-luc", "het-hieu-luc", "trang", "3")));

        assertThat(page.select(".item")).hasSize(20);
        assertThat(page.select("[role=status]").text()).startsWith(counted("kind = 'Loại 7' and status = 'EXPIRED'"));
        assertThat(page.select(".side a[href*=co-quan-12] span").text())
                .isEqualTo(counted("kind = 'Loại 7' and status = 'EXPIRED' and issuer = 'Cơ quan 12'"));
    }

    @Test
    void whatThousandsRestOnNamesTheLatestOfThem() {
        Document page = Rendered.page(archive.open("vb-1", Map.of()));

        assertThat(page.select("aside .item a")).as("with four of its field").hasSize(30 + 4);
        assertThat(page.select("aside .item a").first().attr("href")).isEqualTo("/van-ban/vb-" + DOCUMENTS);
    }

    @Test
    void readingFollowsAnIndex() {
        assertThat(
                        plan(
                                "select r.words, d.slug from documents.reference r join documents.document d on d.id = r.document"
                                        + " where r.target = 1 and d.state = 'PUBLISHED'"
                                        + " order by r.target, r.relation, r.naming_issued desc, r.document desc fetch first 30 rows only"))
                .contains("REFERENCE_NAMING")
                .contains("index sorted");
        assertThat(
                        plan(
                                "select d.slug, t.html from documents.document d join documents.document_text t on t.document = d.id"
                                        + " where d.state = 'PUBLISHED' and d.id > 500 order by d.state, d.id fetch first 10 rows only"))
                .contains("DOCUMENT_NUMBERED")
                .contains("index sorted");
    }

    @Test
    void theLatestOthersOfTheFieldAreFoundByTheirIndex() {
        assertThat(Rendered.page(archive.open("vb-19993", Map.of()))
                        .select("aside .item a")
                        .eachAttr("href"))
                .endsWith("/van-ban/vb-19981", "/van-ban/vb-19969", "/van-ban/vb-19957", "/van-ban/vb-19945");
        assertThat(plan("select d.slug from documents.document d where d.state = 'PUBLISHED' and d.field = 'Lĩnh vực 1'"
                        + " and d.id <> 1 order by d.state, d.field, d.issued desc, d.id desc fetch first 4 rows only"))
                .contains("DOCUMENT_IN_FIELD")
                .contains("index sorted");
    }

    @Test
    void whatAPageCostsIsLogged() {
        cost("everything", () -> open(Map.of()));
        cost("the last page", () -> open(Map.of("trang", "1000")));
        cost("three facets", () -> open(Map.of("loai", "loai-7", "nam", "2019", "hieu-luc", "het-hieu-luc")));
        cost("words", () -> open(Map.of("tu", "van hanh noi dung so 12")));
        cost("a document", () -> archive.open("vb-12345", Map.of()));
        cost("what all others rest on", () -> archive.open("vb-1", Map.of()));
    }

    @Test
    void theNewestAreFoundByTheirIndex() {
        long micros = ProcessorTime.micros(ROUNDS, () -> archive.headlines.newest(0, 5));

        assertThat(micros).as("CPU to find the newest, in µs").isLessThan(1_000);
    }

    private static void cost(String what, Supplier<Page> page) {
        long micros = ProcessorTime.micros(ROUNDS, () -> page.get().content().writeTo(new StringOutput()));
        log.info("CPU per page of {} documents, {}: {} µs", DOCUMENTS, what, micros);
        assertThat(micros)
                .as("CPU of a page of " + what + ", in µs, with room for a slow machine")
                .isLessThan(4_000);
    }

    private static String plan(String sql) {
        return archive.database.read(handle ->
                handle.createQuery("explain " + sql).mapTo(String.class).one());
    }

    private static String counted(String condition) {
        return archive.database.read(
                handle -> handle.createQuery("select count(*) from documents.document where " + condition)
                        .mapTo(String.class)
                        .one());
    }

    private static Page open(Map<String, String> parameters) {
        return archive.open("", parameters);
    }
}
