package vn.wardportal.admin.door;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.VaadinSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.admin.words.Words;
import vn.wardportal.api.admin.AdminMenu;
import vn.wardportal.api.admin.AdminPage;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.user.SignIn.SecondFactor;

/** One's own account, which everybody who is signed in may open. */
@org.osgi.service.component.annotations.Component
@AdminMenu(path = "tai-khoan", title = "account.title", permission = "", group = "mine", order = 90)
public class AccountPage implements AdminPage {

    private final Door door;

    @Activate
    public AccountPage(@Reference Door door) {
        this.door = door;
    }

    @Override
    public Component open(String below) {
        Person person = Acting.person().orElseThrow(() -> new NotPermitted("Nobody is signed in"));
        Div view = new Div(
                new H2(person.name()),
                new Paragraph(Words.get("account.login", person.login())),
                new H2(Words.get("account.password")),
                new PasswordForm(door, AccountPage::said),
                new H2(Words.get("account.secondFactor")),
                new Paragraph(Words.get(on() ? "account.secondFactor.on" : "account.secondFactor.off")),
                new Anchor(SecondFactor.VIEW, Words.get("account.secondFactor.link")));
        view.addClassName("panel");
        return view;
    }

    private boolean on() {
        return door.session(VaadinSession.getCurrent().getSession())
                .map(session -> session.secondFactor() == SecondFactor.ON)
                .orElse(false);
    }

    private static void said() {
        Notification.show(Words.get("account.changed"), 5000, Notification.Position.BOTTOM_START)
                .addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }
}
