package vn.wardportal.documents.editor;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.util.Arrays;
import java.util.List;
import vn.wardportal.api.text.Texts;

/** Fields for days, written as the administration does: 21/05/2019. */
final class Days {

    private final Texts texts;

    Days(Texts texts) {
        this.texts = texts;
    }

    DatePicker field(String label) {
        DatePicker field = new DatePicker(texts.get(label));
        field.setClearButtonVisible(true);
        field.setI18n(new DatePickerI18n()
                .setDateFormats("dd/MM/yyyy", "d/M/yyyy")
                .setFirstDayOfWeek(1)
                .setMonthNames(list("documents.days.months"))
                .setWeekdays(list("documents.days.weekdays"))
                .setWeekdaysShort(list("documents.days.short"))
                .setToday(texts.get("documents.days.today"))
                .setCancel(texts.get("documents.days.cancel"))
                .setBadInputErrorMessage(texts.get("documents.days.bad")));
        return field;
    }

    private List<String> list(String key) {
        return Arrays.asList(texts.get(key).split(","));
    }
}
