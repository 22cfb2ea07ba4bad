package vn.wardportal.pages;

import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import java.util.OptionalLong;
import vn.wardportal.api.admin.RoutedView;
import vn.wardportal.api.admin.Ways;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.pages.WebPage.Text;

/** One page being written. */
class PageView extends RoutedView<WebPage, Text> {

    private static final long serialVersionUID = 1L;

    final PageForm form;

    private PageView(Tools tools, Ways ways, PageWriting writing, PageForm form, Texts texts) {
        super(tools.writing(), ways, writing, form, texts);
        this.form = form;
        addComponentAsFirst(new Anchor(PagesAdmin.PATH, texts.get("pages.editor.back")));
    }

    /** A page that is not kept yet. */
    static PageView fresh(Tools tools, Ways ways, OptionalLong parent) {
        return open(tools, ways, parent, Optional.empty());
    }

    /** A page that is kept. */
    static PageView of(Tools tools, Ways ways, WebPage page) {
        return open(tools, ways, page.parent(), Optional.of(page));
    }

    private static PageView open(Tools tools, Ways ways, OptionalLong parent, Optional<WebPage> page) {
        Texts texts = Messages.of(PageView.class).in(Language.VI);
        PageForm form = new PageForm(texts, tools, parent.isEmpty());
        return new PageView(tools, ways, new PageWriting(tools, parent, page), form, texts);
    }
}
