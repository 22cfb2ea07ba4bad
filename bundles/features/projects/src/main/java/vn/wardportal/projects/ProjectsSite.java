package vn.wardportal.projects;

import java.time.LocalDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.fields.Item;
import vn.wardportal.api.fields.ItemSite;
import vn.wardportal.api.list.Selection;
import vn.wardportal.api.open.Dataset;
import vn.wardportal.api.page.HomeBlock;
import vn.wardportal.api.page.PublicPage;
import vn.wardportal.api.page.Publications;
import vn.wardportal.api.page.SitePath;
import vn.wardportal.api.rules.Coverage;
import vn.wardportal.api.rules.Covers;
import vn.wardportal.api.rules.Rules;
import vn.wardportal.api.text.Dates;

/** What residents get of the projects. The progress of what is running is looked at every month. */
@Component(service = {PublicPage.class, HomeBlock.class, Publications.class, Dataset.class, Coverage.class})
@SitePath(
        path = Projects.PATH,
        title = Projects.TITLE,
        order = 65,
        parameters = {
            Selection.WORDS,
            Project.STATUS_PARAMETER,
            Project.INVESTOR_PARAMETER,
            Project.YEAR_PARAMETER,
            Selection.PAGE
        },
        clause = Projects.ITEM,
        kept = true,
        bilingual = true)
@HomeBlock.OnHome(order = 45, bilingual = true)
@Dataset.Named(name = Projects.CONSOLE, title = Projects.TITLE, purpose = ProjectsSite.PURPOSE)
@Covers(Projects.ITEM)
public class ProjectsSite extends ItemSite {

    static final String PURPOSE = "projects.data.purpose";

    private static final String LOOKED_AT = "projects.progress";

    private final Rules rules;

    @Activate
    public ProjectsSite(@Reference Projects projects, @Reference Rules rules) {
        super(projects);
        this.rules = rules;
    }

    @Override
    protected boolean overdue(Item project, LocalDate today) {
        LocalDate looked = LocalDate.ofInstant(project.updated(), Dates.ZONE);
        return project.values().text(Project.STATUS).equals(Projects.RUNNING)
                && looked.plusMonths(rules.number(LOOKED_AT, today)).isBefore(today);
    }
}
