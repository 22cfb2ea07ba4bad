package vn.wardportal.workflow.board;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.site.DemoContent;
import vn.wardportal.workflow.board.Board.Member;

/** A sample board, of the sample accounts that bear the roles of Điều 13. */
@Component
public class BoardDemo implements DemoContent {

    private static final List<Seat> SEATS = List.of(
            new Seat("truongban", "Lê Minh Quân", Position.HEAD, "Phó Chủ tịch UBND, duyệt thông tin"),
            new Seat("taichinh", "Phạm Thu Hà", Position.DEPUTY_FINANCE, "Kế toán trưởng, tài chính"),
            new Seat("vhtt", "Trần Quốc Bảo", Position.DEPUTY_ADMINISTRATION, "Công chức VHTT, kiểm tra và xuất bản"),
            new Seat("doan", "Võ Ngọc Anh", Position.MEMBER, "Bí thư Đoàn Thanh niên, thu thập tin đoàn thể"),
            new Seat("tonghop", "Nguyễn Thị Lan", Position.MEMBER, "Cán bộ LĐTBXH, tổng hợp"),
            new Seat("vanphong", "Đỗ Hoàng Nam", Position.MEMBER, "Công chức Văn phòng – Thống kê, soát lỗi"));

    private final Database database;
    private final Boards boards;

    @Activate
    public BoardDemo(@Reference Database database, @Reference Boards boards) {
        this.database = database;
        this.boards = boards;
    }

    @Override
    public boolean empty() {
        return boards.all().isEmpty();
    }

    @Override
    public void load() {
        LocalDate from = boards.today().minusMonths(1);
        LocalDate to = from.plusYears(5).minusDays(1);
        List<Member> members = SEATS.stream()
                .map(seat -> new Member(0, seat.login(), seat.name(), seat.position(), seat.duty(), from, to))
                .toList();
        database.write(handle -> {
            BoardDesk.found(handle, new Board(0, "Quyết định mẫu", from, from, to, members), true);
            return true;
        });
    }

    @Override
    public void remove() {
        database.write(handle -> {
            Stream.of(
                            "delete from workflow.member where board in (select id from workflow.board where demo)",
                            "delete from workflow.board where demo")
                    .forEach(handle::execute);
            return true;
        });
    }

    private record Seat(String login, String name, Position position, String duty) {}
}
