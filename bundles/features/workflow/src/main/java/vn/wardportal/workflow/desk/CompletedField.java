package vn.wardportal.workflow.desk;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Texts;

/** When the information that is sent in was complete (khoản 1 Điều 10); left empty it is so now. */
final class CompletedField extends DateTimePicker {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient Clock clock;

    CompletedField(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
        setLabel(texts.get("workflow.completed"));
        setHelperText(texts.get("workflow.completed.help"));
        setLocale(Locale.of("vi"));
        setStep(Duration.ofMinutes(15));
        setMax(LocalDateTime.ofInstant(clock.instant(), Dates.ZONE));
    }

    /** Whether what is given can be so. */
    boolean fits() {
        boolean wrong = time().filter(clock.instant()::isBefore).isPresent();
        setInvalid(wrong);
        setErrorMessage(wrong ? texts.get("workflow.refused.COMPLETED") : "");
        return !wrong;
    }

    /** The time, if one is given. */
    Optional<Instant> time() {
        return getOptionalValue().map(local -> local.atZone(Dates.ZONE).toInstant());
    }
}
