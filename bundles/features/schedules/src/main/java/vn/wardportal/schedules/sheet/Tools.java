package vn.wardportal.schedules.sheet;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.WritingTools;
import vn.wardportal.api.table.Tables;
import vn.wardportal.schedules.clash.ClashCheck;
import vn.wardportal.schedules.week.Desk;
import vn.wardportal.schedules.week.Publishing;
import vn.wardportal.schedules.week.WeekPage;
import vn.wardportal.schedules.week.Weeks;

/**
 * What writing a week takes.
 *
 * @param weeks where weeks are read
 * @param desk where they are kept
 * @param publishing where they are taken from residents
 * @param page how residents will see them
 * @param tables reads and writes files
 * @param clashes finds what is wanted twice
 * @param writing what any editor takes
 */
@Component(service = Tools.class)
public record Tools(
        Weeks weeks,
        Desk desk,
        Publishing publishing,
        WeekPage page,
        Tables tables,
        ClashCheck clashes,
        WritingTools writing) {

    @Activate
    public Tools(
            @Reference Weeks weeks,
            @Reference Desk desk,
            @Reference Publishing publishing,
            @Reference WeekPage page,
            @Reference Tables tables,
            @Reference ClashCheck clashes,
            @Reference WritingTools writing) {
        this.weeks = weeks;
        this.desk = desk;
        this.publishing = publishing;
        this.page = page;
        this.tables = tables;
        this.clashes = clashes;
        this.writing = writing;
    }
}
