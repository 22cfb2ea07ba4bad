package vn.wardportal.schedules.week;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.content.ContentPublishing;

/** Brings schedules of weeks to residents and takes them away. */
@Component(service = Publishing.class)
public class Publishing extends ContentPublishing<Week, Plan> {

    @Activate
    public Publishing(@Reference WeekStore store) {
        super(store);
    }
}
