package vn.wardportal.directory;

import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import java.util.OptionalLong;
import vn.wardportal.api.admin.RoutedView;
import vn.wardportal.api.admin.Ways;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.directory.Details.Type;

/** One entry being written. */
class EntryView extends RoutedView<Entry, Details> {

    private static final long serialVersionUID = 1L;

    final EntryForm form;

    private EntryView(Tools tools, Ways ways, EntryWriting writing, EntryForm form, Texts texts) {
        super(tools.writing(), ways, writing, form, texts);
        this.form = form;
        addComponentAsFirst(new Anchor(DirectoryAdmin.PATH, texts.get("directory.editor.back")));
    }

    /** An entry that is not kept yet. */
    static EntryView fresh(Tools tools, Ways ways, OptionalLong parent, Type type) {
        return open(tools, ways, parent, type, Optional.empty());
    }

    /** An entry that is kept. */
    static EntryView of(Tools tools, Ways ways, Entry entry) {
        return open(tools, ways, entry.parent(), entry.details().type(), Optional.of(entry));
    }

    private static EntryView open(Tools tools, Ways ways, OptionalLong parent, Type type, Optional<Entry> entry) {
        Texts texts = Messages.of(EntryView.class).in(Language.VI);
        EntryForm form = new EntryForm(texts, type);
        return new EntryView(tools, ways, new EntryWriting(tools, parent, type, entry), form, texts);
    }
}
