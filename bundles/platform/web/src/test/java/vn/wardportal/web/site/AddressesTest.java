package vn.wardportal.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.files.Refused;
import vn.wardportal.api.table.Difference.Kind;
import vn.wardportal.api.table.Fault;
import vn.wardportal.api.table.Outdated;
import vn.wardportal.api.table.Plan;
import vn.wardportal.api.table.Row;
import vn.wardportal.api.table.TableFile;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.testing.As;
import vn.wardportal.testing.GivenPages;
import vn.wardportal.testing.GivenTables;
import vn.wardportal.testing.RecordedAudit;
import vn.wardportal.testing.TestDatabase;
import vn.wardportal.web.HttpServer;
import vn.wardportal.web.site.OldAddresses.Old;

/** Old addresses that are brought in a table. */
class AddressesTest {

    private static final As LAN = As.named("chi-lan", AddressBook.PERMISSION);

    private final TestDatabase database = TestDatabase.of(HttpServer.class);
    private final SiteRecords records = new SiteRecords(database);
    private final RecordedAudit audit = new RecordedAudit();
    private final AddressBook book = new AddressBook(records, database, audit);
    private final GivenPages pages =
            new GivenPages().with("/tin-tuc/a", "A").with("/tin-tuc/b", "B").with("/gioi-thieu", "C");
    private final AddressImporter importer = new AddressImporter(book, pages);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anAddressIsFoundWithItsQueryHoweverItIsEncoded() {
        bring(
                "/index.php?id=123", "/tin-tuc/a",
                "http://cu.example.vn/index.php?id=124#dau", "/tin-tuc/b",
                "/web/guest/-/x", "https://dichvucong.gov.vn/p/x",
                "/tin/Lễ hội.html?q=chợ hoa", "/gioi-thieu",
                "/?p=7", "/gioi-thieu");

        assertThat(records.redirect("/index.php", "id=123")).contains("/tin-tuc/a");
        assertThat(records.redirect("/index.php", "id=124")).contains("/tin-tuc/b");
        assertThat(records.redirect("/index.php", "id=125")).isEmpty();
        assertThat(records.redirect("/index.php", "")).isEmpty();
        assertThat(records.redirect("/web/guest/-/x")).contains("https://dichvucong.gov.vn/p/x");
        assertThat(records.redirect("/tin/Lễ hội.html", "q=ch%E1%BB%A3+hoa")).contains("/gioi-thieu");
        assertThat(records.redirect("/", "p=7")).contains("/gioi-thieu");
        assertThat(new SiteRecords(database).redirect("/", "p=7")).contains("/gioi-thieu");
        assertThat(audit.entries())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("web.redirects.import web.redirect 5 SHA-");
    }

    @Test
    void everyFaultIsNamedAtItsRowAndNothingElseIsLost() {
        Plan plan = plan(
                "/good", "/tin-tuc/a",
                "no path", "/tin-tuc/a",
                "/good", "/tin-tuc/b",
                "/tin-tuc/a", "/tin-tuc/b",
                "/x", "/khong-co",
                "/round", "/about",
                "/about", "/round",
                "/self", "/self",
                "/y", "javascript:alert(1)",
                "/z", "//evil.example/x");

        assertThat(plan.differences()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.NEW);
            assertThat(one.title()).isEqualTo("/good");
        });
        assertThat(plan.faults().stream().map(Fault::row)).containsExactly(3, 4, 5, 6, 7, 8, 9, 10, 11);
        assertThat(plan.faults().stream().map(Fault::words))
                .satisfiesExactly(
                        words -> assertThat(words).startsWith("Không phải một địa chỉ"),
                        words -> assertThat(words).isEqualTo("Địa chỉ /good đã có ở dòng 2."),
                        words -> assertThat(words).startsWith("Đang có một trang ở /tin-tuc/a"),
                        words -> assertThat(words).isEqualTo("Không có trang nào ở /khong-co."),
                        words -> assertThat(words).startsWith("Đi từ /round thì quay vòng"),
                        words -> assertThat(words).startsWith("Đi từ /about thì quay vòng"),
                        words -> assertThat(words).startsWith("Đi từ /self thì quay vòng"),
                        words -> assertThat(words).startsWith("Không có trang nào"),
                        words -> assertThat(words).startsWith("Không có trang nào"));
    }

    @Test
    void waysThatLeadOnAreShortened() {
        bring("/hai", "/tin-tuc/a");
        bring("/mot", "/hai", "/ba", "/bon", "/bon", "/tin-tuc/b");

        assertThat(records.redirect("/mot")).contains("/tin-tuc/a");
        assertThat(records.redirect("/ba")).contains("/tin-tuc/b");

        Plan again = plan("/mot", "/tin-tuc/a", "/hai", "/gioi-thieu");
        assertThat(again.same()).isEqualTo(1);
        assertThat(again.differences().getFirst().changes().getFirst().before()).isEqualTo("/tin-tuc/a");
    }

    @Test
    void whatChangedMeanwhileIsLookedAtAgain() {
        TableFile file = file("/x", "/tin-tuc/a");
        Plan seen = LAN.gets(() -> importer.plan(file, rows -> {}));
        bring("/x", "/tin-tuc/b");

        assertThatThrownBy(() -> LAN.does(() -> importer.carryOut(file, seen, rows -> {})))
                .isInstanceOf(Outdated.class);
    }

    @Test
    void whatStandsBelowAPageHasMovedWithIt() {
        database.write(handle -> {
            records.add(handle, "/thu-tuc/khai-sinh", "/thu-tuc/dang-ky-khai-sinh");
            return true;
        });
        bring("/cu", "/tin-tuc/a");

        assertThat(records.redirect("/thu-tuc/khai-sinh/ban/3")).contains("/thu-tuc/dang-ky-khai-sinh/ban/3");
        assertThat(records.redirect("/thu-tuc/khai-sinh-lai/ban/3")).isEmpty();
        assertThat(records.redirect("/cu/muc/7"))
                .as("where a former site had pages of its own")
                .isEmpty();
    }

    @Test
    void oneIsTakenAwayAndLeadsNowhere() {
        bring("/x?a=1", "/tin-tuc/a", "/y", "/tin-tuc/b");

        LAN.does(() -> book.remove("/x?a=1"));

        assertThat(records.redirect("/x", "a=1")).isEmpty();
        assertThat(LAN.gets(() -> book.list("", 0, 10))).containsExactly(new Old("/y", "/tin-tuc/b", true));
        assertThat(audit.entries()).last().isEqualTo("web.redirects.remove web.redirect /x?a=1");
    }

    @Test
    void onlyWhoMayLooksAfterThem() {
        As other = As.person("web.identity");

        assertThatThrownBy(() -> other.does(() -> book.list("", 0, 1))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> other.does(() -> book.remove("/x"))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> other.does(() -> importer.plan(file(), rows -> {})))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void asManyAsThereMayBeAreFoundByTheirIndexAndOneMoreIsRefused() {
        database.write(handle -> {
            handle.execute(
                    "insert into web.redirect (old_path, new_path, brought)"
                            + " select '/index.php?id=' || x, '/tin-tuc/a', true from system_range(1, ?)",
                    AddressBook.MOST - 1);
            records.old().bring(handle, List.of(new Old("/index.php?id=0", "/tin-tuc/a", true)));
            return true;
        });

        assertThat(records.redirect("/index.php", "id=49999")).contains("/tin-tuc/a");
        assertThat(LAN.gets(() -> book.count("id=4999"))).isEqualTo(11);
        String plan = database.read(
                handle -> handle.createQuery("explain select new_path from web.redirect where old_path = '/x'")
                        .mapTo(String.class)
                        .one());
        assertThat(plan).contains("PRIMARY_KEY").doesNotContain("tableScan");
        assertThatThrownBy(() -> plan("/mot-nua", "/tin-tuc/a")).isInstanceOf(Refused.class);
        assertThat(plan("/index.php?id=1", "/tin-tuc/b")
                        .differences()
                        .getFirst()
                        .kind())
                .isEqualTo(Kind.CHANGED);
    }

    @Test
    void theListIsSearchedAndGivenAway() {
        bring("/mot", "/tin-tuc/a", "/hai", "/tin-tuc/b");

        LAN.does(() -> {
            AddressesView view = new AddressesView(book, List.of());
            assertThat(view.found.getText()).isEqualTo("2 địa chỉ");
            view.letters.setValue("tin-tuc/b");
            assertThat(view.found.getText()).isEqualTo("1 địa chỉ");
            assertThat(book.rows()).containsExactly(List.of("/hai", "/tin-tuc/b"), List.of("/mot", "/tin-tuc/a"));
        });
    }

    private Plan plan(String... oldAndNew) {
        return LAN.gets(() -> importer.plan(file(oldAndNew), rows -> {}));
    }

    private void bring(String... oldAndNew) {
        TableFile file = file(oldAndNew);
        Plan plan = LAN.gets(() -> importer.plan(file, rows -> {}));
        assertThat(plan.faults()).isEmpty();
        assertThat(LAN.gets(() -> importer.carryOut(file, plan, rows -> {}))).isEqualTo(oldAndNew.length / 2);
    }

    private static TableFile file(String... oldAndNew) {
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < oldAndNew.length; at += 2) {
            rows.add(GivenTables.row(2 + at / 2, "old", oldAndNew[at], "new", oldAndNew[at + 1]));
        }
        return GivenTables.file(rows.toArray(Row[]::new));
    }

    @Test
    void whatNoAddressIsLikeIsNotLookedFor() {
        assertThat(records.redirect("/a", "%")).isEqualTo(Optional.empty());
        assertThat(records.redirect("/a", "x".repeat(2_000))).isEmpty();
    }
}
