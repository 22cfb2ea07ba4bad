package vn.wardportal.workflow.desk;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Texts;

/** When an approved text is to be published. */
class TimeDialog extends StepDialog {

    private static final long serialVersionUID = 1L;

    final DateTimePicker at = new DateTimePicker();

    private final transient Texts texts;
    private final transient Clock clock;

    TimeDialog(Texts texts, Clock clock, Function<Instant, Optional<String>> step) {
        super(texts, texts.get("workflow.choice.SCHEDULE"));
        this.texts = texts;
        this.clock = clock;
        at.setLabel(texts.get("workflow.schedule.at"));
        at.setLocale(Locale.of("vi"));
        at.setStep(Duration.ofMinutes(15));
        at.setMin(LocalDateTime.ofInstant(clock.instant(), Dates.ZONE));
        ask(at);
        onConfirm(this::given, () -> step.apply(value()));
    }

    private boolean given() {
        boolean wrong = at.getValue() == null || value().isBefore(clock.instant());
        at.setInvalid(wrong);
        at.setErrorMessage(wrong ? texts.get("workflow.refused.TIME") : "");
        return !wrong;
    }

    private Instant value() {
        return at.getValue().atZone(Dates.ZONE).toInstant();
    }
}
