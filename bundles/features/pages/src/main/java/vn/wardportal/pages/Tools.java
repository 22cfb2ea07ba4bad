package vn.wardportal.pages;

import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.ChecksPanels;
import vn.wardportal.api.admin.RichTextFields;
import vn.wardportal.api.drafts.Drafts;
import vn.wardportal.api.page.Previews;

/**
 * What writing a page takes.
 *
 * @param pages where it is read
 * @param desk where it is kept
 * @param publishing where it is taken from residents
 * @param introduction how residents will see it
 * @param drafts what is not kept yet
 * @param previews shows it before it is published
 * @param richText makes the editor for its text
 * @param checks makes the panel of what the checks find
 * @param examination how a page looks to them
 * @param route the way to residents
 * @param clock tells when something was kept
 */
@Component(service = Tools.class)
public record Tools(
        WebPages pages,
        Desk desk,
        Publishing publishing,
        IntroductionPage introduction,
        Drafts drafts,
        Previews previews,
        RichTextFields richText,
        ChecksPanels checks,
        Examination examination,
        Route route,
        Clock clock) {

    @Activate
    public Tools(
            @Reference WebPages pages,
            @Reference Desk desk,
            @Reference Publishing publishing,
            @Reference IntroductionPage introduction,
            @Reference Drafts drafts,
            @Reference Previews previews,
            @Reference RichTextFields richText,
            @Reference ChecksPanels checks,
            @Reference Examination examination,
            @Reference Route route,
            @Reference Clock clock) {
        this.pages = pages;
        this.desk = desk;
        this.publishing = publishing;
        this.introduction = introduction;
        this.drafts = drafts;
        this.previews = previews;
        this.richText = richText;
        this.checks = checks;
        this.examination = examination;
        this.route = route;
        this.clock = clock;
    }
}
