package vn.wardportal.procedures.editor;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.WritingTools;
import vn.wardportal.procedures.Catalogue;
import vn.wardportal.procedures.desk.Desk;
import vn.wardportal.procedures.desk.Publishing;
import vn.wardportal.procedures.site.CataloguePage;
import vn.wardportal.procedures.versions.Versions;

/**
 * What writing a procedure takes.
 *
 * @param catalogue where it is read
 * @param versions which versions were posted
 * @param desk where it is kept
 * @param publishing where it is taken from residents
 * @param page how they will see it
 * @param writing what any editor takes
 */
@Component(service = Tools.class)
public record Tools(
        Catalogue catalogue,
        Versions versions,
        Desk desk,
        Publishing publishing,
        CataloguePage page,
        WritingTools writing) {

    @Activate
    public Tools(
            @Reference Catalogue catalogue,
            @Reference Versions versions,
            @Reference Desk desk,
            @Reference Publishing publishing,
            @Reference CataloguePage page,
            @Reference WritingTools writing) {
        this.catalogue = catalogue;
        this.versions = versions;
        this.desk = desk;
        this.publishing = publishing;
        this.page = page;
        this.writing = writing;
    }
}
