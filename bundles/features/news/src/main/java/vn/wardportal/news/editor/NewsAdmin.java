package vn.wardportal.news.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.AdminMenu;
import vn.wardportal.api.admin.AdminPage;
import vn.wardportal.api.admin.RoutedView;
import vn.wardportal.api.admin.Ways;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.workflow.Route;
import vn.wardportal.news.Article;
import vn.wardportal.news.desk.ArticleLines;
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
    private final Route route;
    private final Ways ways = Ways.below(PATH);

    @Activate
    public NewsAdmin(@Reference Worklist worklist, @Reference Tools tools, @Reference Route route) {
        this.worklist = worklist;
        this.tools = tools;
        this.route = route;
    }

    @Override
    public Component open(String below) {
        if (below.isEmpty()) {
            return new ArticleLines(worklist, tools.articles().categories())
                    .list(route, () -> UI.getCurrent().navigate(PATH + "/" + NEW));
        }
        if (below.equals(NEW)) {
            return new EditorView(tools, ways, Optional.empty());
        }
        Optional<Article> article =
                below.matches("\\d{1,18}") ? tools.articles().find(Long.parseLong(below)) : Optional.empty();
        return article.isPresent()
                ? new EditorView(tools, ways, article)
                : RoutedView.missing(
                        Messages.of(NewsAdmin.class).in(Language.VI).get("news.refused.GONE"));
    }
}
