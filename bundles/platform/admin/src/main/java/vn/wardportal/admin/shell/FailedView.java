package vn.wardportal.admin.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;
import vn.wardportal.admin.words.Words;

/** Stands where a view of the console itself could not be opened. */
public class FailedView extends Div implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        removeAll();
        add(new Panel(
                Words.get("trouble.title"), Mishap.of(error.getException()).words()));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
