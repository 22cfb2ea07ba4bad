package vn.wardportal.api.admin;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.List;
import java.util.Optional;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;

/** A field for a day, written as the administration does: 21/05/2019. */
public final class DayField extends DatePicker {

    private static final long serialVersionUID = 1L;

    /** @param label what people call it */
    public DayField(String label) {
        super(label);
        Texts texts = Messages.from(file -> Optional.ofNullable(DayField.class.getResourceAsStream(file)))
                .in(Language.VI)
                .below("day");
        setClearButtonVisible(true);
        setI18n(new DatePickerI18n()
                .setDateFormats("dd/MM/yyyy", "d/M/yyyy")
                .setFirstDayOfWeek(1)
                .setMonthNames(list(texts.get("months")))
                .setWeekdays(list(texts.get("weekdays")))
                .setWeekdaysShort(list(texts.get("short")))
                .setToday(texts.get("today"))
                .setCancel(texts.get("cancel"))
                .setBadInputErrorMessage(texts.get("bad")));
    }

    private static List<String> list(String words) {
        return List.of(words.split(","));
    }
}
