package vn.wardportal.workflow.desk;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Directory.Known;
import vn.wardportal.workflow.board.Board;
import vn.wardportal.workflow.board.Board.Member;
import vn.wardportal.workflow.board.Position;

/** Asks who joins a board, as what, and what they look after. */
class MemberDialog extends StepDialog {

    private static final long serialVersionUID = 1L;

    final ComboBox<Known> person = new ComboBox<>();
    final Select<Position> position = new Select<>();
    final TextField duty = new TextField();

    private final transient Texts texts;

    MemberDialog(
            Texts texts, Board board, List<Known> people, LocalDate today, Function<Member, Optional<String>> work) {
        super(texts, texts.get("workflow.member.add"));
        this.texts = texts;
        person.setLabel(texts.get("workflow.span.who"));
        person.setItems(people);
        person.setItemLabelGenerator(Known::name);
        person.setWidthFull();
        position.setLabel(texts.get("workflow.member.position"));
        position.setItems(Position.values());
        position.setItemLabelGenerator(one -> texts.get(one.key()));
        position.setValue(Position.MEMBER);
        duty.setLabel(texts.get("workflow.member.duty"));
        duty.setMaxLength(300);
        duty.setWidthFull();
        ask(person, position, duty);
        onConfirm(
                this::given,
                () -> work.apply(new Member(
                        0,
                        person.getValue().login(),
                        person.getValue().name(),
                        position.getValue(),
                        duty.getValue().strip(),
                        today,
                        board.to())));
    }

    private boolean given() {
        boolean nobody = person.getValue() == null;
        person.setInvalid(nobody);
        person.setErrorMessage(nobody ? texts.get("workflow.mistake.MEMBER") : "");
        return !nobody;
    }
}
