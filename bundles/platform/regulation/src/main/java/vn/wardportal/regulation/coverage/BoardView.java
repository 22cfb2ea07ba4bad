package vn.wardportal.regulation.coverage;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.wardportal.api.calendar.WorkCalendar;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.rules.Citation;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Texts;
import vn.wardportal.regulation.Words;
import vn.wardportal.regulation.text.Editions;

/** The board of Điều 6: how many items are met, the eleven rows, the daily check, and notes on the regulation. */
final class BoardView extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    final Paragraph head = new Paragraph();
    final Button print = new Button();
    final BoardGrid grid;
    final ItemPanel panel;
    final StreakPanel streak;

    private long generation;
    private transient @Nullable Registration polls;
    private final Anchor export = new Anchor();
    private final transient Board board;
    private final transient Editions editions;
    private final transient BoardWords words = new BoardWords();
    private final transient Texts texts = Words.VI;

    BoardView(Board board, Editions editions, WorkCalendar calendar, Consumer<Page> shows) {
        this.board = board;
        this.editions = editions;
        panel = new ItemPanel(board, editions, words, this::show);
        grid = new BoardGrid(words, panel::show);
        streak = new StreakPanel(board, calendar);
        print.setText(texts.get("board.print"));
        print.addClickListener(event -> shows.accept(new BoardPrint(words).page(board.rows(), board.today())));
        export.setText(texts.get("board.export"));
        Div actions = new Div(print, export);
        actions.addClassName("actions");
        head.getElement().setAttribute("role", "status");
        add(head, actions, grid, panel, streak, notes());
        show();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        // The address of a download belongs to the screen it stands on.
        export.setHref(new BoardDownload(board, words));
        polls = attached.getUI().addPollListener(poll -> look());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (polls != null) {
            polls.remove();
        }
    }

    /** Shows the rows anew once a module came or went; called whenever the screen asks what is new. */
    void look() {
        if (generation != board.generation()) {
            show();
        }
    }

    private void show() {
        generation = board.generation();
        List<Row> rows = board.rows();
        head.setText(texts.get("board.on", Dates.weekday(board.today(), Language.VI), words.head(rows)));
        grid.show(rows);
        streak.show();
    }

    /** What the Editorial Board should know about the regulation itself. */
    private Div notes() {
        UnorderedList list = new UnorderedList();
        editions.notes().forEach(note -> {
            Anchor place =
                    new Anchor(Citation.of(note.cited()).map(Citation::address).orElse(Citation.PATH), note.cited());
            place.setTarget("_blank");
            ListItem item = new ListItem(place);
            item.add(": " + note.note());
            list.add(item);
        });
        Div notes = new Div(new H2(texts.get("board.notes")), list);
        notes.addClassName("panel");
        notes.setWidthFull();
        return notes;
    }
}
