package vn.wardportal.documents.desk;

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
import vn.wardportal.documents.Overdue;
import vn.wardportal.documents.Overdue.Late;

/** Every morning: which documents should be published by now and are not (khoản 2 Điều 9). */
@Component(service = Job.class)
@Job.Recurring(title = "documents.job.overdue", dailyAt = "07:20")
public class PublicationWatch extends LateWatch<Late> {

    private static final Texts TEXTS =
            Messages.of(PublicationWatch.class).in(Language.VI).below("documents.overdue");

    @Activate
    public PublicationWatch(
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
                        "documents.overdue/1",
                        Rights.FOLLOW,
                        "/quan-tri/" + Worklist.PATH + "/" + LateView.PATH,
                        TEXTS));
    }

    @Override
    protected String line(Late late) {
        return TEXTS.get("line", late.name(), Dates.day(late.issued()));
    }
}
