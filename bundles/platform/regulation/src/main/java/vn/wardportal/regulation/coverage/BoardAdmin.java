package vn.wardportal.regulation.coverage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.AdminMenu;
import vn.wardportal.api.admin.AdminPage;
import vn.wardportal.api.calendar.WorkCalendar;
import vn.wardportal.api.page.Previews;
import vn.wardportal.regulation.Rights;
import vn.wardportal.regulation.text.Editions;

/** Offers the board of Điều 6 in the console. */
@org.osgi.service.component.annotations.Component
@AdminMenu(path = "bang-dieu-6", title = "board.title", permission = Rights.READ, group = "regulation", order = 10)
public final class BoardAdmin implements AdminPage {

    private final Board board;
    private final Editions editions;
    private final WorkCalendar calendar;
    private final Previews previews;

    @Activate
    public BoardAdmin(
            @Reference Board board,
            @Reference Editions editions,
            @Reference WorkCalendar calendar,
            @Reference Previews previews) {
        this.board = board;
        this.editions = editions;
        this.calendar = calendar;
        this.previews = previews;
    }

    @Override
    public Component open(String below) {
        return new BoardView(
                board, editions, calendar, page -> UI.getCurrent().getPage().open(previews.show(page)));
    }
}
