package vn.wardportal.backup;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Texts;

/** When backups are made, and how many are kept. */
final class PlanForm extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    final Checkbox active = new Checkbox();
    final TimePicker at = new TimePicker();
    final IntegerField kept = new IntegerField();
    final Button save = new Button();
    final Notice notice = new Notice();

    private final transient Texts texts;
    private final transient Schedule schedule;

    PlanForm(Texts texts, Schedule schedule) {
        this.texts = texts;
        this.schedule = schedule;
        setPadding(false);
        Plan plan = schedule.plan();
        active.setLabel(texts.get("backup.plan.active"));
        active.setValue(plan.active());
        at.setLabel(texts.get("backup.plan.at"));
        at.setLocale(Locale.of("vi"));
        at.setStep(Duration.ofMinutes(30));
        at.setValue(plan.at());
        kept.setLabel(texts.get("backup.plan.kept"));
        kept.setHelperText(texts.get("backup.plan.kept.hint", Plan.LEAST, Plan.MOST));
        kept.setStepButtonsVisible(true);
        kept.setMin(Plan.LEAST);
        kept.setMax(Plan.MOST);
        kept.setValue(plan.kept());
        save.setText(texts.get("backup.plan.save"));
        save.setId("plan-save");
        save.addClickListener(event -> save());
        add(active, new HorizontalLayout(at, kept), save, notice);
        plan.done().ifPresent(time -> add(new Paragraph(texts.get("backup.plan.last", Dates.time(time)))));
    }

    private void save() {
        try {
            if (at.getValue() == null) {
                throw new Trouble("backup.trouble.at");
            }
            schedule.save(
                    active.getValue(),
                    at.getValue(),
                    Optional.ofNullable(kept.getValue()).orElse(0));
            notice.done(texts.get("backup.plan.saved"));
        } catch (Trouble e) {
            notice.trouble(Words.of(e));
        }
    }
}
