package vn.wardportal.workflow.desk;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.wardportal.api.admin.DayField;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Directory.Known;
import vn.wardportal.workflow.board.Board;
import vn.wardportal.workflow.board.Board.Member;
import vn.wardportal.workflow.board.Position;

/** Asks for the decision that founds a board, its term and its members (Điều 11). */
class FoundDialog extends StepDialog {

    private static final long serialVersionUID = 1L;
    private static final int TERM_YEARS = 5;

    final TextField decision = new TextField();
    final DatePicker decidedOn = new DayField("");
    final DatePicker from = new DayField("");
    final DatePicker to = new DayField("");
    final ComboBox<Known> head = new ComboBox<>();
    final ComboBox<Known> administration = new ComboBox<>();
    final ComboBox<Known> finance = new ComboBox<>();
    final MultiSelectComboBox<Known> members = new MultiSelectComboBox<>();

    private final transient Texts texts;

    FoundDialog(Texts texts, List<Known> people, LocalDate today, Function<Board, Optional<String>> work) {
        super(texts, texts.get("workflow.board.found"));
        this.texts = texts;
        decision.setLabel(texts.get("workflow.board.decision"));
        decision.setMaxLength(100);
        date(decidedOn, "workflow.board.decidedOn", today);
        date(from, "workflow.board.from", today);
        date(to, "workflow.board.to", today.plusYears(TERM_YEARS));
        person(head, Position.HEAD, people);
        person(administration, Position.DEPUTY_ADMINISTRATION, people);
        person(finance, Position.DEPUTY_FINANCE, people);
        members.setLabel(texts.get("workflow.board.others"));
        members.setItems(people);
        members.setItemLabelGenerator(Known::name);
        members.setWidthFull();
        ask(decision, decidedOn, from, to, head, administration, finance, members);
        onConfirm(this::given, () -> work.apply(value()));
    }

    private void date(DatePicker field, String key, LocalDate value) {
        field.setLabel(texts.get(key));
        field.setValue(value);
    }

    private void person(ComboBox<Known> field, Position position, List<Known> people) {
        field.setLabel(texts.get(position.key()));
        field.setItems(people);
        field.setItemLabelGenerator(Known::name);
        field.setWidthFull();
    }

    private boolean given() {
        boolean unnamed = decision.getValue().isBlank();
        decision.setInvalid(unnamed);
        decision.setErrorMessage(unnamed ? texts.get("workflow.mistake.DECISION") : "");
        boolean headless = head.getValue() == null || administration.getValue() == null;
        head.setInvalid(headless);
        head.setErrorMessage(headless ? texts.get("workflow.mistake.OFFICES") : "");
        boolean timeless = decidedOn.getValue() == null || from.getValue() == null || to.getValue() == null;
        to.setInvalid(timeless);
        to.setErrorMessage(timeless ? texts.get("workflow.mistake.TERM") : "");
        return !unnamed && !headless && !timeless;
    }

    private Board value() {
        List<Member> all = new ArrayList<>();
        add(all, head.getValue(), Position.HEAD);
        add(all, administration.getValue(), Position.DEPUTY_ADMINISTRATION);
        Optional.ofNullable(finance.getValue()).ifPresent(one -> add(all, one, Position.DEPUTY_FINANCE));
        members.getValue().forEach(one -> add(all, one, Position.MEMBER));
        return new Board(0, decision.getValue(), decidedOn.getValue(), from.getValue(), to.getValue(), all);
    }

    private void add(List<Member> all, Known known, Position position) {
        all.add(new Member(0, known.login(), known.name(), position, "", from.getValue(), to.getValue()));
    }
}
