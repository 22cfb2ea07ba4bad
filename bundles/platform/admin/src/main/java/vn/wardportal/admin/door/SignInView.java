package vn.wardportal.admin.door;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.util.Optional;
import vn.wardportal.admin.words.Words;
import vn.wardportal.api.user.SignIn;
import vn.wardportal.api.user.SignIn.Accepted;
import vn.wardportal.api.user.SignIn.Attempt;
import vn.wardportal.api.user.SignIn.Client;
import vn.wardportal.api.user.SignIn.CodeWanted;
import vn.wardportal.api.user.SignIn.Refused;

/** The way into the console. */
public class SignInView extends Main implements HasDynamicTitle {

    /** Its address. */
    public static final String PATH = "dang-nhap";

    private static final long serialVersionUID = 1L;
    private static final String WANTED = "vn.wardportal.wanted";

    private final transient Door door;
    private final LoginForm form = new LoginForm();
    private final Div step = new Div(form);

    public SignInView(Door door) {
        this.door = door;
        addClassName("door");
        form.setForgotPasswordButtonVisible(false);
        form.addLoginListener(event -> enter(event.getUsername(), event.getPassword()));
        form.setI18n(words(""));
        Div card = new Div(step, new Paragraph(Words.get("signin.hint")), new Anchor("/", Words.get("console.site")));
        card.addClassName("card");
        Div brand = new Div(new Image("icon.svg", ""), new Span(Words.get("console.title")));
        brand.addClassName("door-brand");
        add(brand, card);
        if (door.signIn().isEmpty()) {
            say(Words.get("signin.absent"));
        }
    }

    /** Keeps where somebody wanted to go before they had to sign in. */
    public static void remember(String address) {
        VaadinSession.getCurrent().setAttribute(WANTED, address);
    }

    private void enter(String login, String password) {
        Optional<SignIn> signIn = door.signIn();
        if (signIn.isEmpty()) {
            say(Words.get("signin.absent"));
            return;
        }
        switch (signIn.get().signIn(login, password, client())) {
            case Accepted accepted -> admit(accepted.token());
            case CodeWanted wanted -> askCode(signIn.get(), wanted.pass());
            case Refused refused -> say(words(refused));
        }
    }

    private void askCode(SignIn signIn, String pass) {
        step.removeAll();
        step.add(new CodeForm(code -> take(signIn.enterCode(pass, code, client())), this::again));
    }

    /** Lets the person in, or answers in words why not. */
    private String take(Attempt attempt) {
        return switch (attempt) {
            case Accepted accepted -> {
                admit(accepted.token());
                yield "";
            }
            case Refused refused -> words(refused);
            case CodeWanted wanted -> Words.get("signin.code.title");
        };
    }

    private void again() {
        step.removeAll();
        step.add(form);
        form.setEnabled(true);
    }

    private void admit(String token) {
        VaadinServletRequest request = (VaadinServletRequest) VaadinRequest.getCurrent();
        // A session number that somebody planted before is worth nothing from here on.
        request.getHttpServletRequest().changeSessionId();
        VaadinSession session = VaadinSession.getCurrent();
        WrappedSession http = session.getSession();
        door.admit(http, token);
        Object wanted = session.getAttribute(WANTED);
        session.setAttribute(WANTED, null);
        // A fresh page: nothing of the screen of before stays.
        UI.getCurrent().getPage().setLocation(wanted == null ? "." : "./" + wanted);
    }

    private String words(Refused refused) {
        String words = door.words(refused.message());
        return refused.waitSeconds() > 0
                ? words + " " + Words.get("signin.wait.seconds", refused.waitSeconds())
                : words;
    }

    private void say(String trouble) {
        form.setI18n(words(trouble));
        form.setError(true);
    }

    private static LoginI18n words(String trouble) {
        LoginI18n words = LoginI18n.createDefault();
        LoginI18n.Form fields = words.getForm();
        fields.setTitle(Words.get("signin.title"));
        fields.setUsername(Words.get("signin.login"));
        fields.setPassword(Words.get("signin.password"));
        fields.setSubmit(Words.get("signin.enter"));
        LoginI18n.ErrorMessage message = words.getErrorMessage();
        message.setTitle(Words.get("signin.refused"));
        message.setMessage(trouble);
        message.setUsername(Words.get("signin.login.missing"));
        message.setPassword(Words.get("signin.password.missing"));
        return words;
    }

    private static Client client() {
        VaadinRequest request = VaadinRequest.getCurrent();
        String agent = request.getHeader("User-Agent");
        return new Client(request.getRemoteAddr(), agent == null ? "" : agent);
    }

    @Override
    public String getPageTitle() {
        return Words.get("signin.title");
    }
}
