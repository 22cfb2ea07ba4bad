package vn.wardportal.admin.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.io.EOFException;

/** Tells the person at the screen what went wrong with what they just did; the view stays as it was. */
public final class Trouble implements ErrorHandler {

    private static final long serialVersionUID = 1L;

    @Override
    public void error(ErrorEvent event) {
        if (event.getThrowable() instanceof EOFException) {
            return; // the browser went away in the middle of an answer: nobody is there to be told
        }
        Mishap mishap = Mishap.of(event.getThrowable());
        UI screen = UI.getCurrent();
        if (screen != null) {
            Notices.trouble(mishap.words());
        }
    }
}
