package vn.wardportal.news.editor;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.WritingTools;
import vn.wardportal.news.Articles;
import vn.wardportal.news.NewsPage;
import vn.wardportal.news.desk.Desk;
import vn.wardportal.news.desk.Publishing;

/**
 * What writing an article takes.
 *
 * @param articles where it is read
 * @param desk where it is kept
 * @param publishing where it is brought to residents
 * @param page how they will see it
 * @param writing what any editor takes
 */
@Component(service = Tools.class)
public record Tools(Articles articles, Desk desk, Publishing publishing, NewsPage page, WritingTools writing) {

    @Activate
    public Tools(
            @Reference Articles articles,
            @Reference Desk desk,
            @Reference Publishing publishing,
            @Reference NewsPage page,
            @Reference WritingTools writing) {
        this.articles = articles;
        this.desk = desk;
        this.publishing = publishing;
        this.page = page;
        this.writing = writing;
    }
}
