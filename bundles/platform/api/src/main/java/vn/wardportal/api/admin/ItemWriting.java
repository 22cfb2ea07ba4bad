package vn.wardportal.api.admin;

import java.util.Optional;
import vn.wardportal.api.fields.Item;
import vn.wardportal.api.fields.Items;
import vn.wardportal.api.fields.Values;

/** One of a declared kind that is written. */
final class ItemWriting extends Writing<Item, Values> {

    private final Items items;
    private final WritingTools tools;

    ItemWriting(Items items, WritingTools tools, Optional<Item> item) {
        super(items.desk(), items.publishing(), item);
        this.items = items;
        this.tools = tools;
    }

    @Override
    protected Values blank() {
        return Values.NONE;
    }

    @Override
    protected Item create(Values values) {
        return items.desk().create(values);
    }

    @Override
    protected void check(Values values) {
        items.check(values);
    }

    @Override
    protected String preview(Values values) {
        return tools.previews().show(items.preview(content(), values));
    }
}
