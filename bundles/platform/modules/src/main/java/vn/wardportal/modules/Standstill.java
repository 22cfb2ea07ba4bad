package vn.wardportal.modules;

import vn.wardportal.api.data.Schemas;
import vn.wardportal.api.module.Gate;

/**
 * A module that changes nothing, so that its tables can be copied: the forms that were under way have ended, new ones
 * wait, and whatever else would write is refused. Readers notice nothing.
 */
final class Standstill implements AutoCloseable {

    private final Gate.Hold forms;
    private final Schemas.Pause writes;

    private Standstill(Gate.Hold forms, Schemas.Pause writes) {
        this.forms = forms;
        this.writes = writes;
    }

    /** @throws IllegalStateException if a form that was begun does not end */
    static Standstill of(String module, Gate gate, Schemas schemas) {
        Gate.Hold forms = gate.hold(module, Gate.Stage.FORMS);
        try {
            // first: a form that is in already would else be refused by the pause of the writes
            if (!forms.drained(Swap.DRAIN)) {
                throw new IllegalStateException(
                        "Forms sent to " + module + " did not end within " + Swap.DRAIN.toSeconds() + " s");
            }
            return new Standstill(forms, schemas.pauseWrites(module));
        } catch (RuntimeException e) {
            forms.close();
            throw e;
        }
    }

    @Override
    public void close() {
        writes.close();
        forms.close();
    }
}
