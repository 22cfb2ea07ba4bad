package vn.wardportal.admin.door;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import vn.wardportal.admin.words.Words;

/** Asks for a password of one's own before anything else is offered. */
public class FirstPasswordView extends Main implements HasDynamicTitle {

    /** Its address. */
    public static final String PATH = "doi-mat-khau";

    private static final long serialVersionUID = 1L;

    public FirstPasswordView(Door door) {
        addClassName("door");
        Div card = new Div(
                new H1(Words.get("password.first.title")),
                new Paragraph(Words.get("password.first.text")),
                new PasswordForm(door, () -> UI.getCurrent().getPage().setLocation(".")));
        card.addClassName("card");
        add(card);
    }

    @Override
    public String getPageTitle() {
        return Words.get("password.first.title");
    }
}
