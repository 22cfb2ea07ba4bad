package vn.wardportal.news.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.AdminMenu;
import vn.wardportal.api.admin.AdminPage;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.news.Article;
import vn.wardportal.news.desk.NewsView;
import vn.wardportal.news.desk.Rights;
import vn.wardportal.news.desk.Worklist;

/** The news in the console: the list, {@code /moi} for a new article, and each article by its number. */
@org.osgi.service.component.annotations.Component
@AdminMenu(path = NewsAdmin.PATH, title = "news.admin.title", permission = Rights.EDIT, group = "content", order = 10)
public class NewsAdmin implements AdminPage {

    static final String PATH = "tin-tuc";

    private static final String NEW = "moi";

    private final Worklist worklist;
    private final Tools tools;
    private final Ways ways = new Ways() {
        @Override
        public void toArticle(long id) {
            UI.getCurrent().navigate(PATH + "/" + id);
        }

        @Override
        public void toList() {
            UI.getCurrent().navigate(PATH);
        }

        @Override
        public void beside(String address) {
            UI.getCurrent().getPage().open(address, "_blank");
        }
    };

    @Activate
    public NewsAdmin(@Reference Worklist worklist, @Reference Tools tools) {
        this.worklist = worklist;
        this.tools = tools;
    }

    @Override
    public Component open(String below) {
        if (below.isEmpty()) {
            return new NewsView(worklist, tools.articles().categories(), tools.route(), () -> UI.getCurrent()
                    .navigate(PATH + "/" + NEW));
        }
        if (below.equals(NEW)) {
            return new EditorView(tools, ways, Optional.empty());
        }
        Optional<Article> article =
                below.matches("\\d{1,18}") ? tools.articles().find(Long.parseLong(below)) : Optional.empty();
        return article.isPresent() ? new EditorView(tools, ways, article) : missing();
    }

    private static Component missing() {
        Div missing = new Div(
                new Paragraph(Messages.of(NewsAdmin.class).in(Language.VI).get("news.refused.GONE")));
        missing.addClassNames("page", "empty");
        return missing;
    }
}
