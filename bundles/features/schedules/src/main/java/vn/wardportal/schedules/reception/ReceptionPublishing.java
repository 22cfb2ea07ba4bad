package vn.wardportal.schedules.reception;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.content.ContentPublishing;

/** Brings receptions to residents and takes them away. */
@Component(service = ReceptionPublishing.class)
public class ReceptionPublishing extends ContentPublishing<Reception, Terms> {

    @Activate
    public ReceptionPublishing(@Reference ReceptionStore store) {
        super(store);
    }
}
