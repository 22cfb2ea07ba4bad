package vn.wardportal.regulation;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.Locale;
import vn.wardportal.api.admin.DayField;

/** The fields and marks that the views of this bundle share. */
public final class Fields {

    private static final Duration STEP = Duration.ofMinutes(15);

    private Fields() {}

    /** A day, written as the portal writes them. */
    public static DatePicker day(String label) {
        return new DayField(Words.VI.get(label));
    }

    /** A time of the day. */
    public static TimePicker time(String label) {
        TimePicker field = new TimePicker(Words.VI.get(label));
        field.setStep(STEP);
        field.setLocale(Locale.UK);
        return field;
    }

    /** A line of text. */
    public static TextField text(String label, int longest) {
        TextField field = new TextField(Words.VI.get(label));
        field.setMaxLength(longest);
        return field;
    }

    /** A mark that says in words and with an icon how something is. */
    public static Span badge(VaadinIcon icon, String words, String theme) {
        Span badge = new Span(icon.create(), new Span(words));
        badge.getElement().getThemeList().add("badge " + theme);
        return badge;
    }

    /** A place that says what was done or why it was not; nothing until then. */
    public static Div answer() {
        Div answer = new Div();
        answer.getElement().setAttribute("role", "status");
        answer.setVisible(false);
        return answer;
    }

    /** Does what was pressed and says so; what was refused is said instead. */
    public static boolean attempt(Div answer, Runnable work, String done) {
        try {
            work.run();
            say(answer, "success", Words.VI.get(done));
            return true;
        } catch (Refused e) {
            say(answer, "problem", e.getMessage());
            return false;
        }
    }

    private static void say(Div answer, String tone, String words) {
        answer.setText(words);
        answer.setClassName(tone);
        answer.setVisible(true);
    }
}
