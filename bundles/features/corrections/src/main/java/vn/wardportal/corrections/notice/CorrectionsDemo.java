package vn.wardportal.corrections.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.site.DemoContent;
import vn.wardportal.corrections.Correction;
import vn.wardportal.corrections.Correction.Act;
import vn.wardportal.corrections.Correction.Kind;
import vn.wardportal.corrections.Correction.Text;
import vn.wardportal.corrections.Corrections;
import vn.wardportal.corrections.Deadlines;
import vn.wardportal.corrections.Report;
import vn.wardportal.corrections.Report.Claim;
import vn.wardportal.corrections.Report.FoundBy;
import vn.wardportal.corrections.Report.Place;
import vn.wardportal.corrections.Report.Reporter;
import vn.wardportal.corrections.Report.State;
import vn.wardportal.corrections.Reports;
import vn.wardportal.corrections.Reports.Fresh;
import vn.wardportal.corrections.Reports.Moved;

/** Sample reports about the sample news: one that waits, one that was no error, one that was corrected. */
@Component
public class CorrectionsDemo implements DemoContent {

    private static final Place DRAINS = new Place(
            "/tin-tuc/thoat-nuoc-trong-mua-mua",
            "Chỉ đạo của Chủ tịch phường về thoát nước trong mùa mưa",
            Optional.empty(),
            "news",
            Optional.empty());
    private static final Place VACCINATION = new Place(
            "/tin-tuc/lich-tiem-chung-thang-7-2019",
            "Lịch tiêm chủng mở rộng tháng 7 tại Trạm Y tế phường",
            Optional.empty(),
            "news",
            Optional.empty());
    private static final Place MARKET = new Place(
            "/tin-tuc/giu-loi-di-thong-thoang-khu-cho-hoa",
            "Tiểu thương chợ hoa Hồ Thị Kỷ cùng giữ lối đi thông thoáng",
            Optional.empty(),
            "news",
            Optional.empty());

    private final Database database;
    private final Reports reports;
    private final Deadlines deadlines;
    private final Banners banners;
    private final Clock clock;

    @Activate
    public CorrectionsDemo(
            @Reference Database database,
            @Reference Reports reports,
            @Reference Deadlines deadlines,
            @Reference Banners banners,
            @Reference Clock clock) {
        this.database = database;
        this.reports = reports;
        this.deadlines = deadlines;
        this.banners = banners;
        this.clock = clock;
    }

    @Override
    public boolean empty() {
        return reports.count(true) + reports.count(false) == 0;
    }

    @Override
    public void load() {
        database.write(handle -> {
            enter(
                    handle,
                    FoundBy.READER,
                    DRAINS,
                    new Claim("Số điện thoại trong bài gọi không được, báo là số không có thật.", ""),
                    daysAgo(2));
            answered(handle);
            corrected(handle);
            return true;
        });
        banners.changed();
    }

    private void answered(Handle handle) {
        Claim claim = new Claim("Bài ghi tiêm từ 07:30, tôi nghĩ là 8 giờ.", "08:00 – 11:00");
        long id = enter(handle, FoundBy.READER, VACCINATION, claim, daysAgo(9));
        String answer =
                "Trạm Y tế phường xác nhận buổi sáng bắt đầu tiêm lúc 7 giờ 30, nhận số từ 7 giờ như bài đã ghi.";
        Reports.move(handle, id, State.OPEN, new Moved(State.NO_ERROR, answer, "Đỗ Hoàng Nam", daysAgo(7)));
    }

    private void corrected(Handle handle) {
        Claim claim = new Claim("Giờ xe tải xuống hàng không đúng với biên bản họp.", "trước 5 giờ sáng");
        Instant received = daysAgo(5);
        long id = enter(handle, FoundBy.STAFF, MARKET, claim, received);
        String notice = "Giờ xe tải nhỏ xuống hàng ghi nhầm so với biên bản họp. Ban Biên tập xin lỗi bạn đọc.";
        Text text = new Text(
                Kind.CORRECTION,
                "Bản đăng lúc 07:50, 25/06/2019",
                "Xe tải nhỏ xuống hàng trước 6 giờ sáng",
                "Xe tải nhỏ xuống hàng trước 5 giờ sáng",
                notice);
        Report report = new Report(
                id,
                Optional.empty(),
                FoundBy.STAFF,
                MARKET,
                claim,
                Reporter.UNKNOWN,
                received,
                deadlines.of(received),
                new Report.Outcome(State.OPEN, "", "", Optional.empty()));
        Act proposed = new Act("vanphong", "Đỗ Hoàng Nam", daysAgo(4));
        long correction = Corrections.insert(handle, report, MARKET, text, proposed);
        Act decided = new Act("truongban", "Lê Minh Quân", daysAgo(3));
        Corrections.decide(handle, correction, Correction.State.PUBLISHED, decided, "");
        Reports.move(handle, id, State.OPEN, new Moved(State.CORRECTED, notice, "Lê Minh Quân", daysAgo(3)));
    }

    private long enter(Handle handle, FoundBy foundBy, Place place, Claim claim, Instant received) {
        Fresh fresh = new Fresh(
                Optional.empty(),
                Optional.empty(),
                foundBy,
                place,
                claim,
                Reporter.UNKNOWN,
                received,
                deadlines.of(received),
                true);
        return Reports.insert(handle, fresh);
    }

    private Instant daysAgo(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }

    @Override
    public void remove() {
        database.write(handle -> {
            Reports.removeDemo(handle);
            return true;
        });
        banners.changed();
    }
}
