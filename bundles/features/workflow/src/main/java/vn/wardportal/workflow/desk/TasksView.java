package vn.wardportal.workflow.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.dom.Style;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.workflow.desk.Tasks.Shelf;
import vn.wardportal.workflow.route.Item;
import vn.wardportal.workflow.route.Merging;
import vn.wardportal.workflow.route.Routes;
import vn.wardportal.workflow.route.State;

/** "Việc của tôi": what waits for the person, what they sent in, what they have done. */
final class TasksView extends Div {

    private static final long serialVersionUID = 1L;

    final Tabs tabs = new Tabs();
    final Grid<Item> grid = new Grid<>();
    final MergeBar merge;

    private final transient Tasks tasks;
    private final transient Routes routes;
    private final transient Clock clock;
    private final transient Texts texts = Messages.of(TasksView.class).in(Language.VI);
    private final Map<Tab, Shelf> shelves = new LinkedHashMap<>();

    TasksView(Tasks tasks, Routes routes, Merging merging, Clock clock) {
        this.tasks = tasks;
        this.routes = routes;
        this.clock = clock;
        this.merge = new MergeBar(merging, grid, texts, this::refresh);
        addClassName("page");
        for (Shelf shelf : Shelf.values()) {
            Tab tab = new Tab(texts.get(shelf.key(), tasks.count(shelf)));
            shelves.put(tab, shelf);
            tabs.add(tab);
        }
        tabs.addSelectedChangeListener(event -> show());
        grid.addComponentColumn(this::line)
                .setHeader(texts.get("workflow.tasks.task"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::place)
                .setHeader(texts.get("workflow.tasks.stage"))
                .setWidth("12rem")
                .setFlexGrow(0);
        grid.setHeight("min(44rem, 75vh)");
        add(tabs, merge, grid);
        show();
    }

    private void refresh() {
        shelves.forEach((tab, shelf) -> tab.setLabel(texts.get(shelf.key(), tasks.count(shelf))));
        show();
    }

    private void show() {
        Shelf shelf = shelves.get(tabs.getSelectedTab());
        merge.offer(shelf == Shelf.WAITING && tasks.synthesises());
        grid.setEmptyStateText(texts.get(shelf.key() + ".empty"));
        grid.setItems(
                query -> tasks.find(shelf, query.getOffset(), query.getLimit()).stream(), query -> tasks.count(shelf));
    }

    private Component line(Item item) {
        Anchor title = new Anchor(item.label().path(), item.label().title());
        Div about = new Div(texts.get(
                "workflow.tasks.about",
                item.label().category(),
                item.sender().name(),
                Dates.time(item.times().moved())));
        about.addClassName("soft");
        Div line = new Div(title, about);
        item.holder().ifPresent(holder -> {
            Div held = new Div(texts.get("workflow.tasks.held", holder.name()));
            held.addClassName("soft");
            line.add(held);
        });
        line.getStyle().setWhiteSpace(Style.WhiteSpace.NORMAL);
        return line;
    }

    private Component place(Item item) {
        boolean underWay = item.state() == State.UNDER_WAY;
        Div place = new Div(new Div(
                underWay
                        ? routes.named(item.route()).stage(item.stage()).title()
                        : texts.get(item.state().key())));
        item.times().due().ifPresent(due -> {
            boolean late = due.isBefore(clock.instant());
            Span words = new Span(texts.get(late ? "workflow.tasks.late" : "workflow.tasks.due", Dates.time(due)));
            words.addClassName(late ? "error" : "soft");
            words.getElement().setAttribute("title", item.times().because());
            place.add(words);
        });
        place.getStyle().setWhiteSpace(Style.WhiteSpace.NORMAL);
        return place;
    }
}
