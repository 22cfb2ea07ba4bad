package vn.wardportal.directory;

import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.page.Form;
import vn.wardportal.api.page.Throttle;

/**
 * How often one place may have mail addresses shown. They stand in no page that is read, only in the answer to a form that
 * a person sends, since what gathers addresses follows links and sends no forms; this keeps away what learned to.
 */
@Component(service = Disclosure.class)
public class Disclosure {

    // a class at school or a whole office behind one address must still get through
    private static final int PAGES = 60;
    private static final int WHOLE = 6;

    private final Throttle pages;
    private final Throttle whole;

    @Activate
    public Disclosure(@Reference Clock clock) {
        pages = new Throttle(clock);
        whole = new Throttle(clock);
    }

    /** Whether the sender may have the addresses of a page; counted. */
    boolean ofPage(Form form) {
        return once(pages, form, PAGES);
    }

    /** Whether the sender may have all addresses; counted. */
    boolean ofAll(Form form) {
        return once(whole, form, WHOLE);
    }

    private static boolean once(Throttle throttle, Form form, int most) {
        if (throttle.full(form.sender(), most)) {
            return false;
        }
        throttle.count(form.sender());
        return true;
    }
}
