package vn.wardportal.directory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.wardportal.api.admin.TreeView;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.workflow.Route;
import vn.wardportal.directory.Details.Type;
import vn.wardportal.directory.Roll.Node;

/** What waits for the person to confirm, the tree of entries, and what is in the trash. */
class DirectoryView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts =
            Messages.of(DirectoryView.class).in(Language.VI).below("directory");

    DirectoryView(Tools tools, Route route) {
        List<Node> waiting = Acting.person().map(tools.confirmations()::waiting).orElse(List.of());
        if (!waiting.isEmpty()) {
            add(waiting(waiting));
        }
        Div files = new Div(new Anchor(DirectoryAdmin.FILES, texts.get("files.title")));
        files.addClassName("page");
        add(files);
        add(new TreeView<>(texts, DirectoryAdmin.PATH, route, new Units(tools, texts)));
    }

    private Component waiting(List<Node> nodes) {
        UnorderedList list = new UnorderedList();
        nodes.forEach(node -> list.add(new ListItem(
                new Anchor(DirectoryAdmin.care(node.entry().id()), node.entry().title()))));
        Div page = new Div(new H2(texts.get("care.waiting")), list);
        page.addClassName("page");
        return page;
    }

    private record Units(Tools tools, Texts texts) implements TreeView.Branches<Entry> {

        @Override
        public List<Entry> entries() {
            return tools.entries().tree();
        }

        @Override
        public List<Entry> trash() {
            return tools.entries().trash();
        }

        @Override
        public void shift(Entry entry, int step) {
            tools.desk().shift(entry.id(), step);
        }

        @Override
        public Collection<Component> begin(boolean empty) {
            return List.of(new Anchor(DirectoryAdmin.fresh(Type.UNIT), texts.get("admin.unit")));
        }

        @Override
        public Collection<Component> acts(Entry entry) {
            List<Component> acts = new ArrayList<>();
            if (!entry.details().person()) {
                acts.add(act(entry, "addPerson", DirectoryAdmin.below(Type.PERSON, entry.id())));
                acts.add(act(entry, "addUnit", DirectoryAdmin.below(Type.UNIT, entry.id())));
                acts.add(act(entry, "care", DirectoryAdmin.care(entry.id())));
            }
            return acts;
        }

        private Anchor act(Entry entry, String key, String path) {
            Anchor act = new Anchor(path, texts.get("admin." + key));
            act.setAriaLabel(texts.get("admin." + key + "Of", entry.title()));
            return act;
        }
    }
}
