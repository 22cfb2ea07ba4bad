package vn.wardportal.directory;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import vn.wardportal.api.admin.Writing;
import vn.wardportal.directory.Details.Type;

/** The entry that is written. */
final class EntryWriting extends Writing<Entry, Details> {

    private final Tools tools;
    private final OptionalLong parent;
    private final Type type;

    /** @param parent the unit above; absent at the top */
    EntryWriting(Tools tools, OptionalLong parent, Type type, Optional<Entry> entry) {
        super(tools.desk(), tools.publishing(), entry);
        this.tools = tools;
        this.parent = parent;
        this.type = type;
    }

    @Override
    protected Details blank() {
        return Details.blank(type);
    }

    @Override
    protected Entry create(Details details) {
        return tools.desk().create(parent, details);
    }

    @Override
    protected void check(Details details) {
        tools.publishing().check(parent, details);
    }

    @Override
    protected String preview(Details details) {
        Entry shown = content()
                .orElseGet(() ->
                        Entry.unkept(parent, blank(), tools.writing().clock().instant()));
        return tools.writing().previews().show(tools.page().preview(tools.desk().sketch(shown, details)));
    }

    @Override
    protected String unborn() {
        return "new-" + type.name().toLowerCase(Locale.ROOT) + (parent.isPresent() ? "-" + parent.getAsLong() : "");
    }
}
