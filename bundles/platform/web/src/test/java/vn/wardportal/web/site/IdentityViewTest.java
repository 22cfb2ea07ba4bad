package vn.wardportal.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.site.SiteLink;
import vn.wardportal.testing.As;
import vn.wardportal.testing.FixedClock;
import vn.wardportal.testing.RecordedAudit;
import vn.wardportal.testing.TestDatabase;
import vn.wardportal.web.HttpServer;

class IdentityViewTest {

    private final TestDatabase database = TestDatabase.of(HttpServer.class);
    private final SiteRecords records = new SiteRecords(database);
    private final RecordedAudit audit = new RecordedAudit();
    private final Demo demo = new Demo(database, audit, FixedClock.at("2026-11-12T01:00:00Z"), true);
    private final IdentityView view = new IdentityView(new IdentityEditor(records, database, audit), demo);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatIsTypedIsSaved() {
        view.name.setValue(" Ủy ban nhân dân Phường 2 ");
        view.domain.setValue("phuong2.gov.vn");
        view.hours.fields.get(DayOfWeek.SATURDAY).setValue("7:30-11:00");

        save();

        assertThat(records.identity().name()).isEqualTo("Ủy ban nhân dân Phường 2");
        assertThat(records.identity().domain()).isEqualTo("phuong2.gov.vn");
        assertThat(Hours.text(records.identity().hours(), DayOfWeek.SATURDAY)).isEqualTo("07:30 – 11:00");
        assertThat(view.message.getText()).startsWith("Đã lưu");
    }

    @Test
    void whatIsWrongIsNamedAndNothingSaved() {
        view.phone.setValue("");
        view.email.setValue("không phải thư");
        view.domain.setValue("https://phuong2.gov.vn/");
        view.hours.fields.get(DayOfWeek.MONDAY).setValue("11:30 - 7:30");

        save();

        assertThat(view.phone.getErrorMessage()).isEqualTo("Lỗi: Mục này còn trống.");
        assertThat(view.email.isInvalid()).isTrue();
        assertThat(view.domain.isInvalid()).isTrue();
        assertThat(view.hours.fields.get(DayOfWeek.MONDAY).isInvalid()).isTrue();
        assertThat(view.name.isInvalid()).isFalse();
        assertThat(audit.entries()).isEmpty();
    }

    @Test
    void linksAtTheFootAreAddedAndTakenAway() {
        assertThat(view.links.rows).hasSize(2);
        view.links.rows.getFirst().remove.click();
        view.links.another.click();
        view.links.rows.getLast().title.setValue("Trợ năng");
        view.links.rows.getLast().address.setValue(" /gioi-thieu/tro-nang ");
        view.links.another.click();

        save();

        assertThat(new SiteRecords(database).identity().links())
                .containsExactly(
                        new SiteLink("Cổng thông tin điện tử Chính phủ", "https://chinhphu.vn"),
                        new SiteLink("Trợ năng", "/gioi-thieu/tro-nang"));
    }

    @Test
    void aLinkLeadsToAPageAndNowhereElse() {
        for (String wrong : List.of(
                "", "javascript:alert(1)", "//evil.example", "/\\evil.example", "http:", "data:text/html,x", "/a b")) {
            view.links.rows.getFirst().address.setValue(wrong);

            save();

            assertThat(view.links.rows.getFirst().address.isInvalid()).as(wrong).isTrue();
        }
        assertThat(audit.entries()).isEmpty();
    }

    private void save() {
        As.person("web.identity").does(view.save::click);
    }
}
