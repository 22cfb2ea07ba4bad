package vn.wardportal.pages;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.workflow.Route;
import vn.wardportal.pages.WebPage.State;

/** The tree of pages as nested lists, and below it what is in the trash. */
class PagesView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient WebPages pages;
    private final transient Desk desk;
    private final transient Route route;
    private transient Map<String, String> standing = Map.of();
    private final transient Texts texts = Messages.of(PagesView.class).in(Language.VI);

    PagesView(WebPages pages, Desk desk, Route route) {
        this.pages = pages;
        this.desk = desk;
        this.route = route;
        addClassName("page");
        refresh();
    }

    private void refresh() {
        removeAll();
        List<Entry> tree = pages.tree();
        standing = route.standing(tree.stream().map(Entry::subject).toList());
        if (tree.isEmpty()) {
            add(new Paragraph(texts.get("pages.admin.empty")), begin());
        } else {
            Map<OptionalLong, List<Entry>> below = tree.stream().collect(Collectors.groupingBy(Entry::parent));
            Paragraph intro = new Paragraph(texts.get("pages.admin.intro"));
            intro.addClassName("soft");
            Div panel = new Div(list(OptionalLong.empty(), below));
            panel.addClassName("panel");
            add(intro, panel);
        }
        List<Entry> trash = pages.trash();
        if (!trash.isEmpty()) {
            UnorderedList list = list();
            trash.forEach(entry -> list.add(new ListItem(new Div(title(entry), badge(entry)))));
            add(new H2(texts.get("pages.admin.trash")), list);
        }
    }

    private Anchor begin() {
        return new Anchor(PagesAdmin.PATH + "/moi", texts.get("pages.admin.front"));
    }

    private UnorderedList list(OptionalLong parent, Map<OptionalLong, List<Entry>> below) {
        UnorderedList list = list();
        List<Entry> siblings = below.getOrDefault(parent, List.of());
        for (int place = 0; place < siblings.size(); place++) {
            Entry entry = siblings.get(place);
            Div line = new Div(title(entry), badge(entry), acts(entry, place > 0, place < siblings.size() - 1));
            Optional.ofNullable(standing.get(entry.subject()))
                    .ifPresent(words -> line.addComponentAtIndex(2, soft(words)));
            ListItem item = new ListItem(line);
            OptionalLong id = OptionalLong.of(entry.id());
            if (below.containsKey(id)) {
                item.add(list(id, below));
            }
            list.add(item);
        }
        return list;
    }

    private static Span soft(String words) {
        Span soft = new Span(words);
        soft.addClassName("soft");
        return soft;
    }

    private Span acts(Entry entry, boolean up, boolean down) {
        Span acts = new Span();
        acts.addClassName("actions");
        if (up) {
            acts.add(shift(entry, "up", -1));
        }
        if (down) {
            acts.add(shift(entry, "down", 1));
        }
        Anchor add = new Anchor(PagesAdmin.PATH + "/moi/" + entry.id(), texts.get("pages.admin.add"));
        add.setAriaLabel(texts.get("pages.admin.addBelow", entry.title()));
        acts.add(add);
        return acts;
    }

    private Button shift(Entry entry, String way, int step) {
        Button button = new Button(texts.get("pages.admin." + way), event -> {
            desk.shift(entry.id(), step);
            refresh();
        });
        button.setAriaLabel(texts.get("pages.admin." + way + "Of", entry.title()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("tree");
        return list;
    }

    private static Anchor title(Entry entry) {
        return new Anchor(PagesAdmin.PATH + "/" + entry.id(), entry.title());
    }

    private Span badge(Entry entry) {
        Span badge = new Span(texts.get("pages.state." + entry.state()));
        badge.addClassName("state");
        badge.getElement().getThemeList().add(entry.state() == State.PUBLISHED ? "badge success" : "badge contrast");
        return badge;
    }
}
