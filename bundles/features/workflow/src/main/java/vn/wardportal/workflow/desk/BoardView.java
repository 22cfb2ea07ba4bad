package vn.wardportal.workflow.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.wardportal.api.admin.Banner;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Directory;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.user.Person;
import vn.wardportal.workflow.Rights;
import vn.wardportal.workflow.board.Board;
import vn.wardportal.workflow.board.Board.Member;
import vn.wardportal.workflow.board.BoardDesk;
import vn.wardportal.workflow.board.Boards;
import vn.wardportal.workflow.board.Delegation;
import vn.wardportal.workflow.board.Mistake;
import vn.wardportal.workflow.board.Office;

/** "Ban Biên tập": the board of today, who stands in for whom, and the ways to change both. */
final class BoardView extends Div {

    private static final long serialVersionUID = 1L;

    /** From then on the end of the term is warned of. */
    private static final int WARN_DAYS = 60;

    final Banner banner = new Banner();

    private final Div content = new Div();
    private final transient Boards boards;
    private final transient BoardDesk desk;
    private final transient Directory directory;
    private final transient Clock clock;
    private final transient Texts texts = Messages.of(BoardView.class).in(Language.VI);

    BoardView(Boards boards, BoardDesk desk, Directory directory, Clock clock) {
        this.boards = boards;
        this.desk = desk;
        this.directory = directory;
        this.clock = clock;
        addClassName("page");
        add(banner, content);
        show();
    }

    private void show() {
        content.removeAll();
        Optional<Board> board = boards.current();
        content.add(board.map(this::term).orElseGet(this::none));
        board.ifPresent(one -> content.add(new H3(texts.get("workflow.board.members")), members(one)));
        if (person().may(Rights.BOARD)) {
            board.ifPresent(one -> content.add(new Button(texts.get("workflow.member.add"), event -> join(one))));
            content.add(new Button(texts.get("workflow.board.found"), event -> new FoundDialog(
                            texts, directory.all(), boards.today(), one -> act(() -> desk.found(one)))
                    .open()));
        }
        board.ifPresent(one -> content.add(new H3(texts.get("workflow.delegations")), delegations(), deputies(one)));
    }

    private void join(Board board) {
        new MemberDialog(texts, board, directory.all(), boards.today(), member -> act(() -> desk.change(board, member)))
                .open();
    }

    private Component term(Board board) {
        Div term = new Div(new Paragraph(texts.get(
                "workflow.board.term",
                board.decision(),
                Dates.day(board.decidedOn()),
                Dates.day(board.from()),
                Dates.day(board.to()))));
        LocalDate warned = board.to().minusDays(WARN_DAYS);
        if (!boards.today().isBefore(warned)) {
            Paragraph warning = new Paragraph(texts.get("workflow.board.ending", Dates.day(board.to())));
            warning.addClassName("warning");
            term.add(warning);
        }
        return term;
    }

    private Component none() {
        Paragraph words = new Paragraph(texts.get("workflow.board.none"));
        words.addClassName("problem");
        return words;
    }

    private Div members(Board board) {
        Div lines = new Div();
        lines.addClassName("findings");
        board.on(boards.today()).forEach(member -> lines.add(member(board, member)));
        return lines;
    }

    private Div member(Board board, Member member) {
        Div name = new Div(member.name());
        name.addClassName("title");
        Div line = new Div(name, new Div(texts.get(member.position().key())), new Div(member.duty()));
        if (person().may(Rights.BOARD)) {
            Button end =
                    new Button(texts.get("workflow.member.end"), event -> act(() -> desk.change(board, ended(member))));
            end.setAriaLabel(texts.get("workflow.member.end.of", member.name()));
            end.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            line.add(end);
        }
        return line;
    }

    private Member ended(Member member) {
        return new Member(
                member.id(),
                member.login(),
                member.name(),
                member.position(),
                member.duty(),
                member.from(),
                boards.today().minusDays(1));
    }

    private Div delegations() {
        Div lines = new Div();
        lines.addClassName("findings");
        List<Delegation> delegations = boards.delegations();
        if (delegations.isEmpty()) {
            lines.add(new Div(texts.get("workflow.delegations.none")));
        }
        delegations.forEach(one -> lines.add(delegation(one)));
        return lines;
    }

    private Div delegation(Delegation delegation) {
        Div words = new Div(texts.get(
                "workflow.delegation",
                delegation.delegate().name(),
                delegation.holder().name(),
                texts.get(delegation.office().key()),
                Dates.time(delegation.from()),
                Dates.time(delegation.to()),
                delegation.reason()));
        Div line = new Div(words);
        String login = person().login();
        if (login.equals(delegation.holder().login())
                || login.equals(delegation.namedBy().login())
                || person().may(Rights.COMMAND)) {
            line.add(new Button(texts.get("workflow.delegation.end"), event -> act(() -> desk.end(delegation))));
        }
        return line;
    }

    /** What the person can do: name who stands in for their own office, or the chairman where nobody is there. */
    private Div deputies(Board board) {
        Div buttons = new Div();
        buttons.addClassName("actions");
        for (Office office : Office.values()) {
            boolean own = board.holder(office.position(), boards.today())
                    .filter(holder -> holder.login().equals(person().login()))
                    .isPresent();
            boolean chairman = person().permissions().contains(Rights.COMMAND) && desk.deserted(office);
            if (own || chairman) {
                buttons.add(new Button(
                        texts.get("workflow.delegate", texts.get(office.key())), event -> delegate(board, office)));
            }
        }
        boolean member =
                board.on(boards.today()).stream().anyMatch(one -> one.login().equals(person().login()));
        if (member || person().may(Rights.COMMAND)) {
            buttons.add(new Button(texts.get("workflow.away"), event -> away(board)));
        }
        return buttons;
    }

    private void delegate(Board board, Office office) {
        new SpanDialog(
                        texts,
                        texts.get("workflow.delegate", texts.get(office.key())),
                        board.on(boards.today()),
                        clock,
                        true,
                        span -> act(() -> desk.delegate(office, span.who(), span.from(), span.to(), span.reason())))
                .open();
    }

    private void away(Board board) {
        boolean all = person().may(Rights.COMMAND);
        List<Member> offered = board.on(boards.today()).stream()
                .filter(one -> all || one.login().equals(person().login()))
                .toList();
        new SpanDialog(
                        texts,
                        texts.get("workflow.away"),
                        offered,
                        clock,
                        false,
                        span -> act(() -> desk.away(span.who(), span.from(), span.to())))
                .open();
    }

    private void act(Runnable work) {
        banner.clear();
        try {
            work.run();
            show();
        } catch (Mistake e) {
            banner.problem(texts.get(e.key()));
        } catch (NotPermitted e) {
            banner.problem(texts.get("workflow.refused.rights"));
        }
    }

    private static Person person() {
        return Acting.person().orElseThrow();
    }
}
