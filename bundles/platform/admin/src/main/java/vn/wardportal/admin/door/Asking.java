package vn.wardportal.admin.door;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import vn.wardportal.admin.words.Words;
import vn.wardportal.api.admin.ConfirmationDialogs;
import vn.wardportal.api.user.Confirmation;

/** Asks people to confirm that it is them. Without the service that knows the accounts nobody can. */
@Component
public class Asking implements ConfirmationDialogs {

    private static final int MESSAGE_MILLIS = 8000;

    private final Door door;
    private volatile @Nullable Confirmation confirmation;

    @Activate
    public Asking(@Reference Door door) {
        this.door = door;
    }

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

    @Override
    public void ask(Duration within, Runnable then) {
        Confirmation present = confirmation;
        if (present == null) {
            Notification.show(Words.get("confirm.absent"), MESSAGE_MILLIS, Notification.Position.TOP_CENTER)
                    .addThemeVariants(NotificationVariant.LUMO_ERROR);
        } else if (present.fresh(within)) {
            then.run();
        } else {
            new ConfirmationDialog(present, door::words, then).ask();
        }
    }
}
