package vn.wardportal.web.site;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.wardportal.api.site.Opening;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Texts;

/** When residents are received: one field for each day of the week. */
final class HoursFields extends VerticalLayout {

    private static final long serialVersionUID = 1L;
    private static final LocalDate A_MONDAY = LocalDate.of(2026, 11, 2);

    final Map<DayOfWeek, TextField> fields = new EnumMap<>(DayOfWeek.class);
    private final transient Texts texts;

    HoursFields(Texts texts) {
        this.texts = texts;
        setPadding(false);
        FormLayout form = new FormLayout();
        for (DayOfWeek day : DayOfWeek.values()) {
            String weekday = Dates.weekday(A_MONDAY.plusDays(day.ordinal()), Language.VI);
            TextField field = new TextField(weekday.substring(0, weekday.indexOf(',')));
            fields.put(day, field);
            form.add(field);
        }
        add(new H3(texts.get("identity.hours")), new Paragraph(texts.get("identity.hours.example")), form);
    }

    void show(List<Opening> hours) {
        fields.forEach((day, field) -> field.setValue(Hours.text(hours, day)));
    }

    /** What was typed; nothing if a day is wrong, which is marked then. */
    Optional<List<Opening>> read() {
        List<Optional<List<Opening>>> days = fields.entrySet().stream()
                .map(entry -> read(entry.getKey(), entry.getValue()))
                .toList();
        return days.stream().allMatch(Optional::isPresent)
                ? Optional.of(
                        days.stream().flatMap(day -> day.orElseThrow().stream()).toList())
                : Optional.empty();
    }

    private Optional<List<Opening>> read(DayOfWeek day, TextField field) {
        Optional<List<Opening>> hours = Hours.read(field.getValue(), day);
        field.setInvalid(hours.isEmpty());
        field.setErrorMessage(texts.get("identity.hours.wrong"));
        return hours;
    }
}
