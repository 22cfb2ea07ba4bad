package vn.wardportal.api.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.osgi.annotation.versioning.ConsumerType;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.workflow.Route;

/**
 * Contents of a kind that hang below each other, as nested lists in which they are put in order, and below them what is in
 * the trash. The module's words that it says begin with the module's name: {@code admin.intro}, {@code admin.empty},
 * {@code admin.up}, {@code admin.upOf}, {@code admin.down}, {@code admin.downOf}, {@code admin.trash} and
 * {@code state.<name>}.
 *
 * <pre>{@code
 * new TreeView<>(texts.below("flood"), "duong-ngap", route, branches)
 * }</pre>
 *
 * @param <E> what hangs there
 */
public class TreeView<E extends TreeView.Branch> extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts module;
    private final String path;
    private final transient Route route;
    private final transient Branches<E> branches;
    private transient Map<String, String> standing = Map.of();

    /**
     * @param module the module's words below its name
     * @param path of the {@link AdminPage} whose editors stand at the path and a number
     * @param route tells where each stands on its way
     */
    public TreeView(Texts module, String path, Route route, Branches<E> branches) {
        this.module = module;
        this.path = path;
        this.route = route;
        this.branches = branches;
        addClassName("page");
        refresh();
    }

    private void refresh() {
        removeAll();
        List<E> entries = branches.entries();
        standing = route.standing(entries.stream().map(Branch::subject).toList());
        if (entries.isEmpty()) {
            add(new Paragraph(module.get("admin.empty")));
        } else {
            Map<OptionalLong, List<E>> below = entries.stream().collect(Collectors.groupingBy(Branch::parent));
            Div panel = new Div(list(OptionalLong.empty(), below));
            panel.addClassName("panel");
            Paragraph intro = new Paragraph(module.get("admin.intro"));
            intro.addClassName("soft");
            add(intro, panel);
        }
        add(branches.begin(entries.isEmpty()));
        List<E> trash = branches.trash();
        if (!trash.isEmpty()) {
            UnorderedList list = list();
            trash.forEach(entry -> list.add(new ListItem(new Div(title(entry), badge(entry)))));
            add(new H2(module.get("admin.trash")), list);
        }
    }

    private UnorderedList list(OptionalLong parent, Map<OptionalLong, List<E>> below) {
        UnorderedList list = list();
        List<E> siblings = below.getOrDefault(parent, List.of());
        for (int place = 0; place < siblings.size(); place++) {
            E entry = siblings.get(place);
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

    private Span acts(E entry, boolean up, boolean down) {
        Span acts = new Span();
        acts.addClassName("actions");
        if (up) {
            acts.add(shift(entry, "up", -1));
        }
        if (down) {
            acts.add(shift(entry, "down", 1));
        }
        acts.add(branches.acts(entry));
        return acts;
    }

    private Button shift(E entry, String way, int step) {
        Button button = new Button(module.get("admin." + way), event -> {
            branches.shift(entry, step);
            refresh();
        });
        button.setAriaLabel(module.get("admin." + way + "Of", entry.title()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("tree");
        return list;
    }

    private static Span soft(String words) {
        Span soft = new Span(words);
        soft.addClassName("soft");
        return soft;
    }

    private Anchor title(E entry) {
        return new Anchor(path + "/" + entry.id(), entry.title());
    }

    private Span badge(E entry) {
        Span badge = new Span(module.get("state." + entry.state().name()));
        badge.addClassName("state");
        badge.getElement().getThemeList().add(entry.published() ? "badge success" : "badge contrast");
        return badge;
    }

    /** One of the contents, as the tree shows it. */
    @ConsumerType
    public interface Branch {

        /** Its number. */
        long id();

        /** What it hangs below; nothing at the top. */
        OptionalLong parent();

        /** What it is called. */
        String title();

        /** What the route calls it. */
        String subject();

        /** In which state it is, as {@code state.<name>} says. */
        Enum<?> state();

        /** Whether residents read it now. */
        boolean published();
    }

    /**
     * Where the tree comes from, and what can be done with it.
     *
     * @param <E> what hangs there
     */
    @ConsumerType
    public interface Branches<E> {

        /** All that is not in the trash, siblings in their order. */
        List<E> entries();

        /** What is in the trash. */
        List<E> trash();

        /** Moves one down among its siblings, or up. */
        void shift(E entry, int step);

        /** What stands below the tree to begin one at the top. */
        Collection<Component> begin(boolean empty);

        /** What can be done with one, beside moving it. */
        Collection<Component> acts(E entry);
    }
}
