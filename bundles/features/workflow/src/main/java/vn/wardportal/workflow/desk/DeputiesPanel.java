package vn.wardportal.workflow.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.workflow.Rights;
import vn.wardportal.workflow.board.Board;
import vn.wardportal.workflow.board.Board.Member;
import vn.wardportal.workflow.board.Delegation;
import vn.wardportal.workflow.board.Office;

/** Who on the board stands in for whom, and the ways to say who is away and who does. */
final class DeputiesPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient BoardTools tools;
    private final transient Texts texts;
    private final transient Function<Runnable, Optional<String>> act;

    /** @param act does something and shows the board anew, or answers and tells what stood in the way */
    DeputiesPanel(BoardTools tools, Texts texts, Board board, Function<Runnable, Optional<String>> act) {
        this.tools = tools;
        this.texts = texts;
        this.act = act;
        add(new H3(texts.get("workflow.delegations")), delegations(), acts(board));
    }

    private Div delegations() {
        Div lines = new Div();
        lines.addClassName("findings");
        List<Delegation> delegations = tools.boards().delegations();
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
            line.add(new Button(
                    texts.get("workflow.delegation.end"),
                    event -> act.apply(() -> tools.deputies().end(delegation))));
        }
        return line;
    }

    /** What the person can do: name who stands in for their own office, or the chairman where nobody is there. */
    private Div acts(Board board) {
        Div buttons = new Div();
        buttons.addClassName("actions");
        for (Office office : Office.values()) {
            boolean own = board.holder(office.position(), tools.boards().today())
                    .filter(holder -> holder.login().equals(person().login()))
                    .isPresent();
            boolean chairman = person().permissions().contains(Rights.COMMAND)
                    && tools.deputies().deserted(office);
            if (own || chairman) {
                buttons.add(new Button(
                        texts.get("workflow.delegate", texts.get(office.key())), event -> delegate(board, office)));
            }
        }
        boolean member = board.on(tools.boards().today()).stream()
                .anyMatch(one -> one.login().equals(person().login()));
        if (member || person().may(Rights.COMMAND)) {
            buttons.add(new Button(texts.get("workflow.away"), event -> away(board)));
        }
        return buttons;
    }

    private void delegate(Board board, Office office) {
        new SpanDialog(
                        texts,
                        texts.get("workflow.delegate", texts.get(office.key())),
                        board.on(tools.boards().today()),
                        tools.clock(),
                        true,
                        span -> act.apply(() ->
                                tools.deputies().delegate(office, span.who(), span.from(), span.to(), span.reason())))
                .open();
    }

    private void away(Board board) {
        boolean all = person().may(Rights.COMMAND);
        List<Member> offered = board.on(tools.boards().today()).stream()
                .filter(one -> all || one.login().equals(person().login()))
                .toList();
        new SpanDialog(
                        texts,
                        texts.get("workflow.away"),
                        offered,
                        tools.clock(),
                        false,
                        span -> act.apply(() -> tools.deputies().away(span.who(), span.from(), span.to())))
                .open();
    }

    private static Person person() {
        return Acting.person().orElseThrow();
    }
}
