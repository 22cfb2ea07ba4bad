package vn.wardportal.news.editor;

import java.util.Optional;
import vn.wardportal.api.admin.RoutedView;
import vn.wardportal.api.admin.Ways;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.news.Article;
import vn.wardportal.news.Manuscript;

/** One article being written. */
public class EditorView extends RoutedView<Article, Manuscript> {

    private static final long serialVersionUID = 1L;

    final ArticleForm form;

    /** @param article the article to write on; absent for a new one */
    public EditorView(Tools tools, Ways ways, Optional<Article> article) {
        this(tools, ways, article, Messages.of(EditorView.class).in(Language.VI));
    }

    private EditorView(Tools tools, Ways ways, Optional<Article> article, Texts texts) {
        this(tools, ways, article, texts, new ArticleForm(texts, tools));
    }

    private EditorView(Tools tools, Ways ways, Optional<Article> article, Texts texts, ArticleForm form) {
        super(tools.writing(), ways, new ArticleWriting(tools, article), form, texts);
        this.form = form;
    }
}
