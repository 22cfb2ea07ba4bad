package vn.wardportal.web.pages;

import java.util.concurrent.atomic.AtomicBoolean;
import vn.wardportal.api.page.PageNotes;

/**
 * What a module has to say above pages.
 *
 * @param module whose notes they are
 * @param notes the module's notes
 * @param failing whether it failed when it was asked last
 */
record Noting(String module, PageNotes notes, AtomicBoolean failing) {

    Noting(String module, PageNotes notes) {
        this(module, notes, new AtomicBoolean());
    }

    void works() {
        failing.set(false);
    }

    /** Notes that it failed; true the first time, so that one fault is one line in the log. */
    boolean fails() {
        return !failing.getAndSet(true);
    }
}
