package vn.wardportal.directory;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.WritingTools;

/**
 * What the directory's views take.
 *
 * @param entries where entries are read
 * @param desk where they are kept
 * @param publishing where they are taken from residents
 * @param confirmations who confirms them
 * @param page how residents will see them
 * @param writing what any editor takes
 */
@Component(service = Tools.class)
public record Tools(
        Entries entries,
        Desk desk,
        Publishing publishing,
        Confirmations confirmations,
        DirectoryPage page,
        WritingTools writing) {

    @Activate
    public Tools(
            @Reference Entries entries,
            @Reference Desk desk,
            @Reference Publishing publishing,
            @Reference Confirmations confirmations,
            @Reference DirectoryPage page,
            @Reference WritingTools writing) {
        this.entries = entries;
        this.desk = desk;
        this.publishing = publishing;
        this.confirmations = confirmations;
        this.page = page;
        this.writing = writing;
    }
}
