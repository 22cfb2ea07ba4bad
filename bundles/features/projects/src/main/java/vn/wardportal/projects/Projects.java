package vn.wardportal.projects;

import java.util.LinkedHashMap;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.fields.Declaration;
import vn.wardportal.api.fields.Field;
import vn.wardportal.api.fields.ItemServices;
import vn.wardportal.api.fields.Items;
import vn.wardportal.api.fields.Values;

/** The projects. */
@Component(service = Projects.class)
public class Projects extends Items {

    static final String KIND = "projects.project";
    static final String TITLE = "projects.title";
    static final String EDIT = "projects.edit";
    static final String PATH = "/du-an";
    static final String CONSOLE = "du-an";
    static final String ITEM = "6.3";
    static final String RUNNING = "RUNNING";

    private static final int WHOLE = 100;

    @Activate
    public Projects(@Reference Database database, @Reference ItemServices services) {
        super(
                Declaration.of(KIND, Project.class).at(PATH, CONSOLE).serving(ITEM, "khoản 3 Điều 6"),
                database,
                services);
    }

    /** What is done is done to the end, and nothing ends before it begins. */
    @Override
    protected Map<Field, String> mistakes(Values values) {
        Map<Field, String> found = new LinkedHashMap<>();
        boolean done = values.text(Project.STATUS).equals("DONE");
        if (done != (values.number(Project.PROGRESS).orElse(0) == WHOLE)) {
            found.put(Project.PROGRESS, "mistake.progress.done");
        }
        if (values.day(Project.FINISHED)
                .flatMap(last -> values.day(Project.STARTED).filter(last::isBefore))
                .isPresent()) {
            found.put(Project.FINISHED, "mistake.finished.before");
        }
        return found;
    }
}
