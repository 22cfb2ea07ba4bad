package vn.wardportal.admin.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import vn.wardportal.admin.entry.Entry;
import vn.wardportal.admin.entry.Group;
import vn.wardportal.admin.words.Words;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.user.SignIn.SecondFactor;

/** The first page of the console: a greeting, and what the person may open. */
final class Front extends Div {

    private static final long serialVersionUID = 1L;

    /** @param advised whether the person should have a second factor, and has none */
    Front(Person person, List<Entry> entries, boolean advised) {
        addClassName("front");
        Div greeting = new Div(
                new H2(Words.get("front.hello", person.name())),
                new Paragraph(Dates.weekday(LocalDate.now(Dates.ZONE), Language.VI)));
        greeting.addClassName("greeting");
        add(greeting);
        if (advised) {
            add(advice());
        }
        for (Group group : Group.values()) {
            List<Entry> within =
                    entries.stream().filter(entry -> entry.group() == group).toList();
            if (!within.isEmpty()) {
                add(section(group, within));
            }
        }
    }

    private static Section section(Group group, List<Entry> entries) {
        UnorderedList list = new UnorderedList();
        list.addClassName("tiles");
        entries.forEach(entry -> list.add(new ListItem(link(entry))));
        Section section = new Section(new H3(group.title()), list);
        return section;
    }

    private static Div advice() {
        Div advice = new Div(
                new Paragraph(Words.get("front.secondFactor")),
                link(SecondFactor.VIEW, Words.get("front.secondFactor.link")));
        advice.addClassName("warning");
        advice.getElement().setAttribute("role", "status");
        return advice;
    }

    private static RouterLink link(Entry entry) {
        return link(entry.path(), entry.title());
    }

    private static RouterLink link(String path, String words) {
        RouterLink link = new RouterLink();
        link.setRoute(Place.class, path);
        link.setText(words);
        return link;
    }
}
