package vn.wardportal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Collection;
import java.util.List;
import vn.wardportal.api.admin.TreeView;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.workflow.Route;

/** The tree of pages, and below it what is in the trash. */
class PagesView extends TreeView<Entry> {

    private static final long serialVersionUID = 1L;

    PagesView(WebPages pages, Desk desk, Route route) {
        super(texts(), PagesAdmin.PATH, route, new PageBranches(pages, desk, texts()));
    }

    private static Texts texts() {
        return Messages.of(PagesView.class).in(Language.VI).below("pages");
    }

    private record PageBranches(WebPages pages, Desk desk, Texts texts) implements Branches<Entry> {

        @Override
        public List<Entry> entries() {
            return pages.tree();
        }

        @Override
        public List<Entry> trash() {
            return pages.trash();
        }

        @Override
        public void shift(Entry entry, int step) {
            desk.shift(entry.id(), step);
        }

        /** There is one front. */
        @Override
        public Collection<Component> begin(boolean empty) {
            return empty ? List.of(new Anchor(PagesAdmin.PATH + "/moi", texts.get("admin.front"))) : List.of();
        }

        @Override
        public Collection<Component> acts(Entry entry) {
            Anchor add = new Anchor(PagesAdmin.PATH + "/moi/" + entry.id(), texts.get("admin.add"));
            add.setAriaLabel(texts.get("admin.addBelow", entry.title()));
            return List.of(add);
        }
    }
}
