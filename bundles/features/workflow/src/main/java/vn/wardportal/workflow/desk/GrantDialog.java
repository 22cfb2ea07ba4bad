package vn.wardportal.workflow.desk;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.wardportal.api.admin.DayField;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Directory.Known;
import vn.wardportal.workflow.board.Grant;
import vn.wardportal.workflow.board.Grant.Because;
import vn.wardportal.workflow.board.Grant.Place;
import vn.wardportal.workflow.board.Grant.Term;
import vn.wardportal.workflow.route.Item.Who;

/** Asks who may supply in which category, from when to when, and by which decision (khoản 1 Điều 8). */
class GrantDialog extends StepDialog {

    private static final long serialVersionUID = 1L;

    final ComboBox<Known> person = new ComboBox<>();
    final ComboBox<Place> place = new ComboBox<>();
    final Checkbox direct = new Checkbox();
    final DatePicker from = new DayField("");
    final DatePicker to = new DayField("");
    final TextField decision = new TextField();
    final TextField reason = new TextField();

    private final transient Texts texts;

    GrantDialog(
            Texts texts,
            List<Known> people,
            List<Place> places,
            LocalDate today,
            Function<Grant, Optional<String>> work) {
        super(texts, texts.get("workflow.grant.give"));
        this.texts = texts;
        person.setLabel(texts.get("workflow.grant.person"));
        person.setItems(people);
        person.setItemLabelGenerator(Known::name);
        person.setWidthFull();
        place.setLabel(texts.get("workflow.grant.place"));
        place.setItems(places);
        place.setItemLabelGenerator(Place::title);
        place.setWidthFull();
        direct.setLabel(texts.get("workflow.grant.direct"));
        direct.setValue(true);
        day(from, "workflow.span.from", today);
        day(to, "workflow.span.to", today.plusYears(1));
        decision.setLabel(texts.get("workflow.board.decision"));
        decision.setMaxLength(100);
        reason.setLabel(texts.get("workflow.grant.reason"));
        reason.setMaxLength(500);
        reason.setWidthFull();
        ask(person, place, direct, from, to, decision, reason);
        onConfirm(this::given, () -> work.apply(value()));
    }

    private void day(DatePicker field, String key, LocalDate value) {
        field.setLabel(texts.get(key));
        field.setValue(value);
    }

    private boolean given() {
        boolean nobody = person.getValue() == null;
        person.setInvalid(nobody);
        person.setErrorMessage(nobody ? texts.get("workflow.mistake.MEMBER") : "");
        boolean nowhere = place.getValue() == null;
        place.setInvalid(nowhere);
        place.setErrorMessage(nowhere ? texts.get("workflow.mistake.CATEGORY") : "");
        boolean timeless = Optional.ofNullable(from.getValue()).isEmpty()
                || to.getValue() == null
                || from.getValue().isAfter(to.getValue());
        to.setInvalid(timeless);
        to.setErrorMessage(timeless ? texts.get("workflow.mistake.DAYS") : "");
        boolean undecided = decision.getValue().isBlank();
        decision.setInvalid(undecided);
        decision.setErrorMessage(undecided ? texts.get("workflow.mistake.DECISION") : "");
        return !nobody && !nowhere && !timeless && !undecided;
    }

    private Grant value() {
        Known chosen = person.getValue();
        return new Grant(
                0,
                new Who(chosen.login(), chosen.name()),
                place.getValue(),
                direct.getValue(),
                new Term(from.getValue(), to.getValue()),
                new Because(decision.getValue().strip(), reason.getValue().strip()),
                new Who("", ""),
                Optional.empty());
    }
}
