package vn.wardportal.schedules.rota;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.WritingTools;
import vn.wardportal.schedules.booking.ReceptionPage;
import vn.wardportal.schedules.reception.Agenda;
import vn.wardportal.schedules.reception.ReceptionDesk;
import vn.wardportal.schedules.reception.ReceptionPublishing;
import vn.wardportal.schedules.reception.Receptions;

/**
 * What writing a reception takes.
 *
 * @param receptions where receptions are read
 * @param desk where they are kept
 * @param publishing where they are taken from residents
 * @param page how residents will see them
 * @param agenda on which days they are
 * @param writing what any editor takes
 */
@Component(service = Tools.class)
public record Tools(
        Receptions receptions,
        ReceptionDesk desk,
        ReceptionPublishing publishing,
        ReceptionPage page,
        Agenda agenda,
        WritingTools writing) {

    @Activate
    public Tools(
            @Reference Receptions receptions,
            @Reference ReceptionDesk desk,
            @Reference ReceptionPublishing publishing,
            @Reference ReceptionPage page,
            @Reference Agenda agenda,
            @Reference WritingTools writing) {
        this.receptions = receptions;
        this.desk = desk;
        this.publishing = publishing;
        this.page = page;
        this.agenda = agenda;
        this.writing = writing;
    }
}
