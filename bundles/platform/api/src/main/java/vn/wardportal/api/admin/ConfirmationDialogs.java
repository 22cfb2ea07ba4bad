package vn.wardportal.api.admin;

import java.time.Duration;
import org.osgi.annotation.versioning.ProviderType;
import vn.wardportal.api.user.Confirmation;

/**
 * Asks the person at the screen to confirm that it is them, before what weighs much. The service behind the view demands
 * the same with {@link Confirmation#require}: a dialog protects nothing.
 *
 * <pre>{@code
 * new Button(texts.get("approve"), event -> dialogs.ask(() -> desk.approve(id)));
 * }</pre>
 */
@ProviderType
public interface ConfirmationDialogs {

    /**
     * Does it at once if the person confirmed within that time; asks otherwise, and does it once they have. Whoever
     * cancels does nothing.
     */
    void ask(Duration within, Runnable then);

    /** The same for whoever confirmed {@linkplain Confirmation#LATELY lately}. */
    default void ask(Runnable then) {
        ask(Confirmation.LATELY, then);
    }
}
