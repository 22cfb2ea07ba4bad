package vn.wardportal.modules;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import vn.wardportal.api.user.Confirmation;
import vn.wardportal.modules.jar.NotAModule;

/**
 * That whoever changes modules has lately confirmed that it is them. Without the service that knows the accounts nobody can
 * change anything, but modules go on running.
 */
@Component(service = Confirmed.class)
public class Confirmed {

    private volatile @Nullable Confirmation confirmation;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void addConfirmation(Confirmation service) {
        confirmation = service;
    }

    void removeConfirmation(Confirmation service) {
        if (confirmation == service) {
            confirmation = null;
        }
    }

    /**
     * Refuses whoever did not.
     *
     * @throws NotAModule if the acting person did not
     */
    void require() {
        Confirmation present = confirmation;
        if (present == null || !present.fresh(Confirmation.LATELY)) {
            throw new NotAModule("modules.refused.password");
        }
    }
}
