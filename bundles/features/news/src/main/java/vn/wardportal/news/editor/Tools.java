package vn.wardportal.news.editor;

import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.ChecksPanels;
import vn.wardportal.api.admin.RichTextFields;
import vn.wardportal.api.drafts.Drafts;
import vn.wardportal.api.page.Previews;
import vn.wardportal.news.Articles;
import vn.wardportal.news.NewsPage;
import vn.wardportal.news.Route;
import vn.wardportal.news.desk.Desk;
import vn.wardportal.news.desk.Examination;
import vn.wardportal.news.desk.Publishing;

/**
 * What writing an article takes.
 *
 * @param articles where it is read
 * @param desk where it is kept
 * @param publishing where it is brought to residents
 * @param page how they will see it
 * @param drafts what is not kept yet
 * @param previews shows it before it is published
 * @param richText makes the editor for its body
 * @param checks makes the panel of what the checks find
 * @param examination how an article looks to them
 * @param route the way to residents
 * @param clock tells when something was kept
 */
@Component(service = Tools.class)
public record Tools(
        Articles articles,
        Desk desk,
        Publishing publishing,
        NewsPage page,
        Drafts drafts,
        Previews previews,
        RichTextFields richText,
        ChecksPanels checks,
        Examination examination,
        Route route,
        Clock clock) {

    @Activate
    public Tools(
            @Reference Articles articles,
            @Reference Desk desk,
            @Reference Publishing publishing,
            @Reference NewsPage page,
            @Reference Drafts drafts,
            @Reference Previews previews,
            @Reference RichTextFields richText,
            @Reference ChecksPanels checks,
            @Reference Examination examination,
            @Reference Route route,
            @Reference Clock clock) {
        this.articles = articles;
        this.desk = desk;
        this.publishing = publishing;
        this.page = page;
        this.drafts = drafts;
        this.previews = previews;
        this.richText = richText;
        this.checks = checks;
        this.examination = examination;
        this.route = route;
        this.clock = clock;
    }
}
