package vn.wardportal.workflow.desk;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Texts;
import vn.wardportal.workflow.board.Board.Member;
import vn.wardportal.workflow.route.Item.Who;

/** Asks for a member of the board, a span of time, and a reason if one is needed. */
class SpanDialog extends StepDialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 500;

    final Select<Member> member = new Select<>();
    final DateTimePicker from = new DateTimePicker();
    final DateTimePicker to = new DateTimePicker();
    final TextField reason = new TextField();

    private final transient Texts texts;
    private final boolean reasoned;

    SpanDialog(
            Texts texts,
            String title,
            List<Member> members,
            Clock clock,
            boolean reasoned,
            Function<Span, Optional<String>> work) {
        super(texts, title);
        this.texts = texts;
        this.reasoned = reasoned;
        member.setLabel(texts.get("workflow.span.who"));
        member.setItems(members);
        member.setItemLabelGenerator(Member::name);
        if (members.size() == 1) {
            member.setValue(members.getFirst());
        }
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Dates.ZONE).truncatedTo(ChronoUnit.MINUTES);
        configure(from, "workflow.span.from", now);
        configure(to, "workflow.span.to", now.plusDays(1));
        reason.setLabel(texts.get("workflow.span.reason"));
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setVisible(reasoned);
        ask(member, from, to, reason);
        onConfirm(this::given, () -> work.apply(value()));
    }

    private void configure(DateTimePicker field, String key, LocalDateTime value) {
        field.setLabel(texts.get(key));
        field.setLocale(Locale.of("vi"));
        field.setValue(value);
    }

    private boolean given() {
        boolean nobody = member.getValue() == null;
        member.setInvalid(nobody);
        member.setErrorMessage(nobody ? texts.get("workflow.mistake.MEMBER") : "");
        boolean timeless = Optional.ofNullable(from.getValue()).isEmpty() || to.getValue() == null;
        to.setInvalid(timeless);
        to.setErrorMessage(timeless ? texts.get("workflow.mistake.TIME") : "");
        boolean unexplained = reasoned && reason.getValue().isBlank();
        reason.setInvalid(unexplained);
        reason.setErrorMessage(unexplained ? texts.get("workflow.mistake.REASON") : "");
        return !nobody && !timeless && !unexplained;
    }

    private Span value() {
        Member chosen = member.getValue();
        return new Span(
                new Who(chosen.login(), chosen.name()),
                from.getValue().atZone(Dates.ZONE).toInstant(),
                to.getValue().atZone(Dates.ZONE).toInstant(),
                reason.getValue().strip());
    }

    /**
     * What was given.
     *
     * @param who the member
     * @param from from when
     * @param to until when
     * @param reason why
     */
    record Span(Who who, Instant from, Instant to, String reason) {}
}
