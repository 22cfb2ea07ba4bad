package vn.wardportal.admin.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.List;
import vn.wardportal.admin.entry.Entry;
import vn.wardportal.admin.entry.Group;
import vn.wardportal.admin.words.Words;

/** The menu at the side: groups of what the person may open. */
final class Menu extends Div {

    private static final long serialVersionUID = 1L;

    private transient List<Line> shown = List.of();

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
            nav.addItem(item);
        }
        add(nav);
    }

    private record Line(Group group, String title, String path) {}
}
