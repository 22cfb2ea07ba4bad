package vn.wardportal.news.desk;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.content.ContentPublishing;
import vn.wardportal.api.content.Refusal;
import vn.wardportal.news.Article;
import vn.wardportal.news.Manuscript;

/**
 * Brings articles to residents and takes them away. An article that comes back keeps the day it was first published; a
 * changed address leads on to the new one.
 */
@Component(service = Publishing.class)
public class Publishing extends ContentPublishing<Article, Manuscript> {

    @Activate
    public Publishing(@Reference ArticleStore store) {
        super(store);
    }

    /**
     * Looks whether residents could read that.
     *
     * @throws Refusal if fields lack something
     */
    public void check(Manuscript manuscript) {
        Refusal.unlessEmpty(ManuscriptMistakes.forResidents(manuscript));
    }
}
