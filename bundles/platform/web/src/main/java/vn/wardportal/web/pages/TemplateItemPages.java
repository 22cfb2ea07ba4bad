package vn.wardportal.web.pages;

import gg.jte.Content;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import vn.wardportal.api.fields.ItemLine;
import vn.wardportal.api.fields.ItemPages;
import vn.wardportal.api.fields.ItemSheet;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.web.templates.StaticTemplates;

/** Contents of declared kinds in the components of the theme. */
@Component
public class TemplateItemPages implements ItemPages {

    private final Messages messages = Messages.of(TemplateItemPages.class);
    private final StaticTemplates templates = new StaticTemplates();

    @Override
    public Content item(ItemSheet sheet, Language language) {
        return templates.item(messages.in(language), sheet);
    }

    @Override
    public Content lines(List<ItemLine> lines, Language language) {
        return templates.lines(lines, false);
    }

    @Override
    public Content block(String title, String path, List<ItemLine> lines, Language language) {
        return templates.itemBlock(messages.in(language), title, path, lines);
    }

    @Override
    public Content gone(ItemSheet sheet, Language language) {
        return templates.itemGone(messages.in(language), sheet);
    }
}
