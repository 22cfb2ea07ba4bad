package vn.wardportal.pages;

import java.util.Optional;
import java.util.OptionalLong;
import vn.wardportal.api.admin.Writing;
import vn.wardportal.api.text.Language;
import vn.wardportal.pages.WebPage.Text;

/** The page that is written. */
final class PageWriting extends Writing<WebPage, Text> {

    private static final Text BLANK = new Text("", "", "", "", "", "");

    private final Tools tools;
    private final OptionalLong parent;

    /** @param parent the page above; absent for the front */
    PageWriting(Tools tools, OptionalLong parent, Optional<WebPage> page) {
        super(tools.desk(), tools.publishing(), page);
        this.tools = tools;
        this.parent = parent;
    }

    @Override
    protected Text blank() {
        return BLANK;
    }

    @Override
    protected WebPage create(Text text) {
        return tools.desk().create(parent, text);
    }

    @Override
    protected void check(Text text) {
        tools.publishing().check(parent, text);
    }

    @Override
    protected String preview(Text text) {
        WebPage shown = content()
                .orElseGet(() ->
                        WebPage.unkept(parent, BLANK, tools.writing().clock().instant()));
        return tools.writing()
                .previews()
                .show(tools.introduction().show(tools.desk().sketch(shown, text), Language.VI));
    }

    @Override
    protected String unborn() {
        return "new" + (parent.isPresent() ? "-" + parent.getAsLong() : "");
    }
}
