package vn.wardportal.admin.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.wardportal.admin.entry.Counts.Counted;
import vn.wardportal.admin.entry.Entry;
import vn.wardportal.admin.entry.Group;
import vn.wardportal.admin.words.Words;

/** The menu at the side: groups of what the person may open. */
final class Menu extends Div {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 99;

    private transient List<Line> shown = List.of();
    private final transient Map<String, SideNavItem> items = new HashMap<>();
    private final transient Map<String, Integer> numbers = new HashMap<>();

    Menu() {
        addClassName("menu");
    }

    /** Shows these entries; nothing moves on the screen if they are the ones shown already. */
    void show(List<Entry> entries) {
        List<Line> lines = entries.stream()
                .map(entry -> new Line(entry.group(), entry.title(), entry.path()))
                .toList();
        if (lines.equals(shown) && getChildren().findAny().isPresent()) {
            return;
        }
        shown = lines;
        removeAll();
        items.clear();
        numbers.clear();
        SideNav front = new SideNav();
        front.addItem(new SideNavItem(Words.get("front.title"), ""));
        add(front);
        for (Group group : Group.values()) {
            add(group, lines.stream().filter(line -> line.group() == group).toList());
        }
    }

    private void add(Group group, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        SideNav nav = new SideNav(group.title());
        nav.setCollapsible(true);
        for (Line line : lines) {
            SideNavItem item = new SideNavItem(line.title(), line.path());
            item.setMatchNested(true);
            items.put(line.path(), item);
            nav.addItem(item);
        }
        add(nav);
    }

    /** Shows these numbers beside their entries; only those that changed are sent to the screen. */
    void count(List<Counted> counts) {
        Map<String, Integer> now = new HashMap<>();
        counts.forEach(counted -> now.put(counted.entry().path(), counted.count()));
        items.forEach((path, item) -> {
            int number = now.getOrDefault(path, 0);
            if (number != numbers.getOrDefault(path, 0)) {
                item.setSuffixComponent(number == 0 ? null : badge(number));
                numbers.put(path, number);
            }
        });
    }

    private static Span badge(int number) {
        Span badge = new Span(shortened(number));
        badge.getElement().getThemeList().add("badge");
        return badge;
    }

    /** The number as it fits a badge. */
    static String shortened(int number) {
        return number > MOST ? MOST + "+" : Integer.toString(number);
    }

    private record Line(Group group, String title, String path) {}
}
