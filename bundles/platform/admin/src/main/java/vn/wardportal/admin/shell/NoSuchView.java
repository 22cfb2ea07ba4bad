package vn.wardportal.admin.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;
import vn.wardportal.admin.words.Words;

/** Stands where an address means nothing to Vaadin's router. */
public class NoSuchView extends Div implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    public NoSuchView() {
        add(new Panel(Words.get("missing.title"), Words.get("missing.text")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
