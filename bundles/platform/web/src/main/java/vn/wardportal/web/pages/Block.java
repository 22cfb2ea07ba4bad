package vn.wardportal.web.pages;

import java.util.concurrent.atomic.AtomicBoolean;
import vn.wardportal.api.page.HomeBlock;
import vn.wardportal.api.page.HomeBlock.Width;

/**
 * A block of the home page.
 *
 * @param module whose it is
 * @param order place within its column
 * @param width its column
 * @param bilingual whether it is shown in the language it is asked in
 * @param block the module's block
 * @param failing whether it failed when it was asked last
 */
record Block(String module, int order, Width width, boolean bilingual, HomeBlock block, AtomicBoolean failing) {

    /** A block that is always Vietnamese. */
    Block(String module, int order, Width width, HomeBlock block) {
        this(module, order, width, false, block, new AtomicBoolean());
    }

    void works() {
        failing.set(false);
    }

    /** Notes that it failed; true the first time, so that one fault is one line in the log. */
    boolean fails() {
        return !failing.getAndSet(true);
    }
}
