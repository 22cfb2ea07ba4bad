package vn.wardportal.news.editor;

import java.util.List;
import java.util.Optional;
import vn.wardportal.api.admin.Writing;
import vn.wardportal.news.Article;
import vn.wardportal.news.Manuscript;
import vn.wardportal.news.Origin;
import vn.wardportal.news.Text;

/** The article that is written. */
final class ArticleWriting extends Writing<Article, Manuscript> {

    private static final Manuscript BLANK =
            new Manuscript(new Text("", "", "", "", "", "", Origin.OWN), Optional.empty(), List.of());

    private final Tools tools;

    ArticleWriting(Tools tools, Optional<Article> article) {
        super(tools.desk(), tools.publishing(), article);
        this.tools = tools;
    }

    @Override
    protected Manuscript blank() {
        return BLANK;
    }

    @Override
    protected Article create(Manuscript manuscript) {
        return tools.desk().create(manuscript);
    }

    @Override
    protected void check(Manuscript manuscript) {
        tools.publishing().check(manuscript);
    }

    @Override
    protected String preview(Manuscript manuscript) {
        Article sketch = tools.desk().sketch(content(), manuscript);
        return tools.writing().previews().show(tools.page().preview(sketch));
    }
}
