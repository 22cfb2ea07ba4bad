package vn.wardportal.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.page.Sources;
import vn.wardportal.api.site.Opening;
import vn.wardportal.api.site.SiteIdentity;
import vn.wardportal.api.site.SiteLink;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.testing.As;
import vn.wardportal.testing.RecordedAudit;
import vn.wardportal.testing.TestDatabase;
import vn.wardportal.web.HttpServer;
import vn.wardportal.web.pages.Copy;

class SiteRecordsTest {

    private final TestDatabase database = TestDatabase.of(HttpServer.class);
    private final SiteRecords records = new SiteRecords(database);
    private final RecordedAudit audit = new RecordedAudit();
    private final IdentityEditor editor = new IdentityEditor(records, database, audit);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theLastCopyOfAPageOutlivesTheProcess() {
        Copy first = new Copy("Tin", "<h1>Tin</h1>", Instant.parse("2026-11-12T01:00:00Z"));
        Copy soon = new Copy("Tin", "<h1>Tin mới</h1>", Instant.parse("2026-11-12T01:00:10Z"));
        records.keep("/tin-tuc", first);
        records.keep("/tin-tuc", soon);

        assertThat(records.copy("/tin-tuc")).contains(soon);
        assertThat(new SiteRecords(database).copy("/tin-tuc")).contains(first);
        assertThat(records.copy("/khac")).isEmpty();
    }

    @Test
    void theIdentityIsTheBuiltInOneUntilItIsEdited() {
        assertThat(records.identity().name()).isEqualTo("Ủy ban nhân dân Phường 1, Quận 10");
    }

    @Test
    void anEditedIdentityIsKeptAndMakesPagesStale() {
        Sources.Noted<SiteIdentity> page = Sources.noting(records::identity);
        SiteIdentity newer = identity("Ủy ban nhân dân Phường 2");

        As.person("web.identity").does(() -> editor.save(newer));

        assertThat(page.sources().current(Instant.EPOCH)).isFalse();
        assertThat(records.identity()).isEqualTo(newer);
        assertThat(new SiteRecords(database).identity()).isEqualTo(newer);
        assertThat(audit.entries()).containsExactly("web.identity web.identity/1 Ủy ban nhân dân Phường 2");
    }

    @Test
    void onlyWhoMayChangesTheIdentity() {
        assertThatThrownBy(() -> As.person("news.edit").does(() -> editor.save(identity("X"))))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void redirectsAreShortenedAndNeverGoRound() {
        redirect("/tin-tuc/a", "/tin-tuc/b");
        redirect("/tin-tuc/b", "/tin-tuc/c");

        assertThat(records.redirect("/tin-tuc/a")).contains("/tin-tuc/c");
        assertThat(records.redirect("/tin-tuc/b")).contains("/tin-tuc/c");
        redirect("/tin-tuc/c", "/tin-tuc/a");

        assertThat(records.redirect("/tin-tuc/a")).isEmpty();
        assertThat(records.redirect("/tin-tuc/b")).contains("/tin-tuc/a");
        assertThat(records.redirect("/tin-tuc/c")).contains("/tin-tuc/a");
    }

    @Test
    void aRedirectOfAWriteThatFailsIsNotKept() {
        assertThatThrownBy(() -> database.write(handle -> {
                    records.add(handle, "/a", "/b");
                    throw new IllegalStateException("no");
                }))
                .hasStackTraceContaining("no");

        assertThat(records.redirect("/a")).isEmpty();
    }

    @Test
    void sampleLinksStandFirstAndGoAgain() {
        List<SiteLink> before = records.identity().links();
        LinksDemo demo = new LinksDemo(records, database);
        assertThat(demo.empty()).isTrue();

        demo.load();
        assertThat(demo.empty()).isFalse();
        assertThat(records.identity().links())
                .endsWith(before.toArray(SiteLink[]::new))
                .contains(new SiteLink("Trợ năng", "/gioi-thieu/tro-nang"));
        assertThat(new SiteRecords(database).identity()).isEqualTo(records.identity());

        demo.remove();
        assertThat(records.identity().links()).isEqualTo(before);
    }

    private void redirect(String from, String to) {
        database.write(handle -> {
            records.add(handle, from, to);
            return to;
        });
    }

    static SiteIdentity identity(String name) {
        Opening opening = new Opening(java.time.DayOfWeek.MONDAY, LocalTime.of(7, 30), LocalTime.of(11, 30));
        return new SiteIdentity(
                "Cổng",
                name,
                "Quận",
                "Ông A",
                "1 Đường B",
                "(028) 1",
                "a@b.vn",
                "p.vn",
                "Quầy",
                List.of(opening),
                List.of(new SiteLink("Tiếp cận thông tin", "/gioi-thieu/tiep-can-thong-tin")));
    }
}
