package vn.wardportal.procedures.desk;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.LateView;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.job.Job;
import vn.wardportal.api.notice.LateWatch;
import vn.wardportal.api.notice.Notices;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Directory;
import vn.wardportal.procedures.Overdue;
import vn.wardportal.procedures.Overdue.Late;

/** Every morning: which procedures should be posted by now and are not (Quyết định 766/QĐ-TTg). */
@Component(service = Job.class)
@Job.Recurring(title = "procedures.job.overdue", dailyAt = "07:25")
public class PostingWatch extends LateWatch<Late> {

    private static final Texts TEXTS =
            Messages.of(PostingWatch.class).in(Language.VI).below("procedures.overdue");

    @Activate
    public PostingWatch(
            @Reference Overdue overdue,
            @Reference Database database,
            @Reference Directory directory,
            @Reference Notices notices) {
        super(
                overdue,
                database,
                directory,
                notices,
                new About(
                        "procedures.overdue/1",
                        Rights.EDIT,
                        "/quan-tri/" + Worklist.PATH + "/" + LateView.PATH,
                        TEXTS));
    }

    @Override
    protected String line(Late late) {
        return TEXTS.get("line", late.name(), late.decision(), Dates.day(late.decided()));
    }
}
