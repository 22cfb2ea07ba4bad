package vn.wardportal.api.admin;

import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import vn.wardportal.api.fields.Item;
import vn.wardportal.api.fields.Items;
import vn.wardportal.api.fields.Values;
import vn.wardportal.api.text.Language;

/** The editor of one of a declared kind. */
public final class ItemView extends RoutedView<Item, Values> {

    private static final long serialVersionUID = 1L;

    /** What is typed. */
    public final ItemForm form;

    private ItemView(Items items, WritingTools tools, Ways ways, Optional<Item> item, ItemForm form) {
        super(
                tools,
                ways,
                new ItemWriting(items, tools, item),
                form,
                items.declared().messages().in(Language.VI));
        this.form = form;
        addComponentAsFirst(new Anchor(
                items.declared().console(), items.declared().texts(Language.VI).get("editor.back")));
    }

    /** @param item what is written on; absent for a new one */
    public static ItemView of(Items items, WritingTools tools, Ways ways, Optional<Item> item) {
        return new ItemView(items, tools, ways, item, new ItemForm(items, tools));
    }
}
