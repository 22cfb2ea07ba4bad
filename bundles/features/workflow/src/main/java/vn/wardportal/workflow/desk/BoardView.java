package vn.wardportal.workflow.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Optional;
import vn.wardportal.api.admin.Banner;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.user.Person;
import vn.wardportal.workflow.Rights;
import vn.wardportal.workflow.board.Board;
import vn.wardportal.workflow.board.Board.Member;
import vn.wardportal.workflow.board.Boards;
import vn.wardportal.workflow.board.Mistake;

/** "Ban Biên tập": the board of today and the ways to change it; below it who stands in for whom. */
final class BoardView extends Div {

    private static final long serialVersionUID = 1L;

    /** From then on the end of the term is warned of. */
    private static final int WARN_DAYS = 60;

    final Banner banner = new Banner();

    private final Div content = new Div();
    private final transient BoardTools tools;
    private final transient Boards boards;
    private final transient Texts texts = Messages.of(BoardView.class).in(Language.VI);

    BoardView(BoardTools tools) {
        this.tools = tools;
        this.boards = tools.boards();
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
                            texts,
                            tools.directory().all(),
                            boards.today(),
                            one -> act(() -> tools.desk().found(one)))
                    .open()));
        }
        board.ifPresent(one -> content.add(new DeputiesPanel(tools, texts, one, this::act)));
    }

    private void join(Board board) {
        new MemberDialog(
                        texts,
                        board,
                        tools.directory().all(),
                        boards.today(),
                        member -> act(() -> tools.desk().change(board, member)))
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
            Button end = new Button(
                    texts.get("workflow.member.end"),
                    event -> act(() -> tools.desk().change(board, ended(member))));
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

    /** Does it, or answers and tells what stood in the way. */
    private Optional<String> act(Runnable work) {
        banner.clear();
        try {
            work.run();
            show();
            return Optional.empty();
        } catch (Mistake e) {
            return refused(texts.get(e.key()));
        } catch (NotPermitted e) {
            return refused(texts.get("workflow.refused.rights"));
        }
    }

    private Optional<String> refused(String words) {
        banner.problem(words);
        return Optional.of(words);
    }

    private static Person person() {
        return Acting.person().orElseThrow();
    }
}
