package vn.wardportal.corrections.desk;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.corrections.Correction;
import vn.wardportal.corrections.Corrections;
import vn.wardportal.corrections.Report;
import vn.wardportal.corrections.Report.Reporter;
import vn.wardportal.corrections.Reports;
import vn.wardportal.corrections.Rights;

/** The reports as staff may read them; who sent one is for those alone who handle it. */
@Component(service = Worklist.class)
public class Worklist {

    private final Reports reports;
    private final Corrections corrections;

    @Activate
    public Worklist(@Reference Reports reports, @Reference Corrections corrections) {
        this.reports = reports;
        this.corrections = corrections;
    }

    /** A page of what somebody has to act on, or of what is done. */
    List<Report> page(boolean underWay, int offset, int limit) {
        Acting.require(Rights.HANDLE);
        return reports.page(underWay, offset, limit);
    }

    /** How many there are of either. */
    int count(boolean underWay) {
        Acting.require(Rights.HANDLE);
        return reports.count(underWay);
    }

    /** The report of that number; without who sent it for those who only approve. */
    Optional<Report> find(long id) {
        Person reader = reader();
        return reports.find(id).map(report -> reader.may(Rights.HANDLE) ? report : withoutReporter(report));
    }

    /** All that was proposed about a report, the newest first. */
    List<Correction> proposals(long report) {
        reader();
        return corrections.ofReport(report);
    }

    private static Person reader() {
        boolean approves =
                Acting.person().filter(who -> who.may(Rights.APPROVE)).isPresent();
        return Acting.require(approves ? Rights.APPROVE : Rights.HANDLE);
    }

    private static Report withoutReporter(Report report) {
        return new Report(
                report.id(),
                report.code(),
                report.foundBy(),
                report.place(),
                report.claim(),
                Reporter.UNKNOWN,
                report.receivedAt(),
                report.due(),
                report.outcome());
    }
}
