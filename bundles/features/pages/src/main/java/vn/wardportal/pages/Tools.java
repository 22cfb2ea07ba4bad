package vn.wardportal.pages;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.WritingTools;

/**
 * What writing a page takes.
 *
 * @param pages where it is read
 * @param desk where it is kept
 * @param publishing where it is taken from residents
 * @param introduction how residents will see it
 * @param writing what any editor takes
 */
@Component(service = Tools.class)
public record Tools(
        WebPages pages, Desk desk, Publishing publishing, IntroductionPage introduction, WritingTools writing) {

    @Activate
    public Tools(
            @Reference WebPages pages,
            @Reference Desk desk,
            @Reference Publishing publishing,
            @Reference IntroductionPage introduction,
            @Reference WritingTools writing) {
        this.pages = pages;
        this.desk = desk;
        this.publishing = publishing;
        this.introduction = introduction;
        this.writing = writing;
    }
}
