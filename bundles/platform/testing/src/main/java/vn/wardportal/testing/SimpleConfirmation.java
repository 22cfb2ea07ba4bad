package vn.wardportal.testing;

import java.time.Duration;
import java.util.Optional;
import vn.wardportal.api.admin.ConfirmationDialogs;
import vn.wardportal.api.user.Confirmation;

/** Somebody who has lately confirmed that it is them, until it expires; asked again, they confirm at once. */
public final class SimpleConfirmation implements Confirmation, ConfirmationDialogs {

    private boolean given = true;
    private int asked;

    /** What was confirmed was too long ago. */
    public void expire() {
        given = false;
    }

    /** How often the person at the screen was asked. */
    public int asked() {
        return asked;
    }

    @Override
    public boolean fresh(Duration within) {
        return given;
    }

    @Override
    public boolean codeWanted() {
        return false;
    }

    @Override
    public Optional<String> confirm(String password, String code) {
        given = true;
        return Optional.empty();
    }

    @Override
    public void ask(Duration within, Runnable then) {
        if (!given) {
            asked++;
            given = true;
        }
        then.run();
    }
}
