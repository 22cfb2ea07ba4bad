package vn.wardportal.projects;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.fields.ItemDemo;
import vn.wardportal.api.site.DemoContent;

/** Sample projects, from {@code demo/project.txt}. */
@Component(service = DemoContent.class)
public class ProjectsDemo extends ItemDemo {

    @Activate
    public ProjectsDemo(@Reference Projects projects) {
        super(projects);
    }
}
