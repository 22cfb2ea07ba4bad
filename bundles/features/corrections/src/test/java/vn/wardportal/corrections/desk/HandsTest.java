package vn.wardportal.corrections.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.notice.Notice;
import vn.wardportal.api.user.Directory.Known;
import vn.wardportal.corrections.Correction.Kind;
import vn.wardportal.corrections.Office;
import vn.wardportal.corrections.Report.Claim;
import vn.wardportal.corrections.Report.FoundBy;
import vn.wardportal.testing.As;

/** Whoever wrote and approved what a reader reports learns what became of it. */
class HandsTest {

    private static final String SUBJECT = "news.article/7";
    private static final long WRITER = 71;
    private static final long HEAD = 72;
    private static final long OWNER = 73;

    private final Office office = new Office();

    @BeforeEach
    void staff() {
        office.directory.with(WRITER, "ctv", "Cộng tác viên", "news.edit");
        office.directory.with(HEAD, "truongban", "Trưởng Ban", "news.edit");
        office.directory.with(OWNER, "vanphong", "Văn phòng", "news.withdraw");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void thatItIsNoErrorIsToldOnceToWhoWroteAndWhoApproved() {
        office.workflow.brought(SUBJECT, "ctv", "truongban");
        long report = found();

        office.handler.does(() -> office.desk.answer(report, "Giờ mở cửa đúng như bài."));

        for (long concerned : List.of(WRITER, HEAD)) {
            assertThat(office.notices.to(concerned)).singleElement().satisfies(notice -> {
                assertThat(notice.title()).endsWith("đã trả lời là không có lỗi: Chợ hoa");
                assertThat(notice.text()).isEqualTo("Giờ mở cửa đúng như bài.");
                assertThat(notice.path()).isEqualTo("/quan-tri/news/7");
            });
        }
        assertThat(office.notices.to(OWNER)).isEmpty();
    }

    @Test
    void aCorrectionIsToldOnlyOnceItIsPublished() {
        office.workflow.brought(SUBJECT, "ctv", "truongban");
        long report = found();
        long correction =
                office.handler.gets(() -> office.desk.propose(report, Office.SHOWING, Office.text(Kind.CORRECTION)));
        assertThat(office.notices.to(WRITER)).isEmpty();

        office.approver.does(() -> office.desk.approve(correction));

        assertThat(office.notices.to(WRITER))
                .extracting(Notice::title)
                .containsExactly("Đã đính chính tin bài ông, bà phụ trách: Chợ hoa");
        assertThat(office.notices.to(HEAD)).hasSize(1);
    }

    @Test
    void whoHandlesReportsTooIsToldOfACorrectionOnce() {
        office.workflow.brought(SUBJECT, Office.BOTH, Office.APPROVER);
        long report = found();
        long correction =
                office.handler.gets(() -> office.desk.propose(report, Office.SHOWING, Office.text(Kind.REMOVAL)));

        office.approver.does(() -> office.desk.approve(correction));

        assertThat(office.notices.to(Office.number(Office.BOTH)))
                .extracting(Notice::title)
                .filteredOn(title -> title.contains("đính chính") && !title.startsWith("Chờ"))
                .containsExactly("Đã công bố đính chính: Chợ hoa");
    }

    @Test
    void whatWentNoRouteIsTheLastWritersAndElseTheModules() {
        As.named("ctv", "news.edit").does(() -> office.editions.keep(SUBJECT, Map.of("title", "Chợ hoa")));
        long first = found();
        office.handler.does(() -> office.desk.answer(first, "Đúng."));
        assertThat(office.notices.to(WRITER)).hasSize(1);

        office.directory.with(new Known(WRITER, "ctv", "Cộng tác viên", "", false), "news.edit");
        long second = found();
        office.handler.does(() -> office.desk.answer(second, "Đúng."));
        assertThat(office.notices.to(WRITER)).hasSize(1);
        assertThat(office.notices.to(OWNER)).hasSize(1);
        assertThat(office.notices.to(HEAD)).isEmpty();
    }

    @Test
    void itIsKnownAlsoOnceThePageIsGone() {
        office.workflow.brought(SUBJECT, "ctv");
        long report = found();
        office.pages.moved(Office.SHOWING, Office.PATH);

        office.handler.does(() -> office.desk.answer(report, "Đúng."));

        assertThat(office.notices.to(WRITER)).hasSize(1);
    }

    @Test
    void thePortalsOwnPagesAreNobodys() {
        long report = office.found();
        int told = office.notices.sent().size();

        office.handler.does(() -> office.desk.answer(report, "Đúng."));

        assertThat(office.notices.sent()).hasSize(told);
    }

    private long found() {
        return office.handler.gets(
                () -> office.desk.record(FoundBy.STAFF, Office.SHOWING, new Claim("Sai giờ mở cửa", "")));
    }
}
