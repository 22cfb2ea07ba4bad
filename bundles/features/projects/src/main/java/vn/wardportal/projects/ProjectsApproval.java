package vn.wardportal.projects;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.check.Check;
import vn.wardportal.api.fields.ItemApproval;
import vn.wardportal.api.workflow.Approval;

/** Lets projects go the way of approval. */
@Component(service = {Approval.class, Check.class})
public class ProjectsApproval extends ItemApproval {

    @Activate
    public ProjectsApproval(@Reference Projects projects) {
        super(projects);
    }
}
