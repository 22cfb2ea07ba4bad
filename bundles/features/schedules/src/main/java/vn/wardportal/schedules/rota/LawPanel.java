package vn.wardportal.schedules.rota;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Supplier;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Texts;
import vn.wardportal.schedules.reception.Frequency.Gap;
import vn.wardportal.schedules.reception.Sitting;
import vn.wardportal.schedules.reception.Terms;

/** The days that follow from what is typed, with the reason where one was moved, and whether that is as often as the law wants. */
final class LawPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final int WEEKS = 8;

    final Button again = new Button();
    private final transient Texts texts;
    private final transient Tools tools;
    private final transient Supplier<Terms> terms;
    private final Div found = new Div();

    LawPanel(Texts texts, Tools tools, Supplier<Terms> terms) {
        this.texts = texts;
        this.tools = tools;
        this.terms = terms;
        again.setText(texts.get("schedules.law.look"));
        again.addClickListener(event -> look());
        found.getElement().setAttribute("role", "status");
        addClassName("panel");
        add(new H3(texts.get("schedules.law.title")), again, found);
    }

    /** Looks at what is typed now. */
    void look() {
        found.removeAll();
        Terms typed = tools.desk().kind().clean(terms.get());
        if (!tools.desk().kind().mistakes(typed).isEmpty()) {
            found.add(new Paragraph(texts.get("schedules.law.unfinished")));
            return;
        }
        if (typed.who().head()) {
            judge(texts, found, tools.agenda().gaps(typed));
        }
        UnorderedList days = new UnorderedList();
        tools.agenda()
                .under(typed, tools.agenda().today(), tools.agenda().today().plusWeeks(WEEKS))
                .forEach(sitting -> days.add(new ListItem(words(sitting))));
        found.add(days);
    }

    /** Says in which weeks or months the head receives too seldom. */
    static void judge(Texts texts, Div into, List<Gap> gaps) {
        if (gaps.isEmpty()) {
            Paragraph well = new Paragraph(texts.get("schedules.law.well"));
            well.addClassName("success");
            into.add(well);
        }
        gaps.forEach(gap -> {
            Paragraph warning = new Paragraph(texts.get(
                    gap.monthly() ? "schedules.law.month" : "schedules.law.week",
                    Dates.day(gap.first()),
                    Dates.day(gap.last()),
                    gap.found(),
                    gap.wanted(),
                    gap.basis()));
            warning.addClassName("warning");
            into.add(warning);
        });
    }

    private String words(Sitting sitting) {
        String day = Dates.weekday(sitting.day(), Language.VI) + ", " + sitting.hours() + ": "
                + (sitting.held() ? sitting.receiver() : texts.get("schedules.sitting.off"));
        return sitting.why().map(why -> day + ". " + why.words(texts)).orElse(day);
    }
}
