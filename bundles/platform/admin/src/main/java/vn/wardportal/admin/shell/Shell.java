package vn.wardportal.admin.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import vn.wardportal.admin.door.Door;
import vn.wardportal.admin.entry.Counts;
import vn.wardportal.admin.entry.Counts.Counted;
import vn.wardportal.admin.entry.Entries;
import vn.wardportal.admin.entry.Entry;
import vn.wardportal.admin.words.Words;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.user.SignIn.SecondFactor;
import vn.wardportal.api.user.SignIn.Session;

/** The frame around every view: head, menu, and the place of the view. It follows what changes while it is open. */
public class Shell extends AppLayout {

    private static final long serialVersionUID = 1L;
    /** Polling and not push: long polling lost what was said while the browser asked again, until a minute later. */
    private static final int POLL_MILLIS = 1000;

    private final transient Entries entries;
    private final transient Door door;
    private final transient Watch watch;
    private final transient Counts counts;
    private final Menu menu = new Menu();
    private final Bell bell = new Bell();
    private final H1 heading = new H1();
    private final Span name = new Span();

    public Shell(Entries entries, Door door, Watch watch, Counts counts) {
        this.entries = entries;
        this.door = door;
        this.watch = watch;
        this.counts = counts;
        setPrimarySection(Section.DRAWER);
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(Words.get("shell.menu"));
        heading.addClassName("heading");
        Header head = new Header(heading, tools());
        head.addClassName("head");
        if (Boolean.parseBoolean(property("portal.dev"))) {
            addToNavbar(development());
        }
        addToNavbar(toggle, head);
        addToDrawer(brand(), new Scroller(new Div(menu, site("narrow"))));
        setI18n(new AppLayoutI18n().setDrawer(Words.get("shell.menu")));
    }

    /** Whoever works here must see that this portal takes code from anybody. */
    private static Div development() {
        Div banner = new Div(Words.get("shell.development"));
        banner.addClassName("development");
        banner.getElement().setAttribute("role", "status");
        return banner;
    }

    private static String property(String name) {
        Bundle bundle = FrameworkUtil.getBundle(Shell.class);
        return bundle == null ? "" : bundle.getBundleContext().getProperty(name);
    }

    private Div tools() {
        name.addClassName("person");
        Button leave = new Button(Words.get("shell.leave"), event -> leave());
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div tools = new Div(name, bell, site("wide"), leave);
        tools.addClassName("tools");
        return tools;
    }

    private static Anchor site(String screens) {
        Anchor site = new Anchor("/", Words.get("console.site"));
        site.setTarget("_blank");
        site.setRouterIgnore(true);
        site.addClassNames("site", screens);
        return site;
    }

    private static Aside brand() {
        Aside brand = new Aside(new Image("icon.svg", ""), new Span(Words.get("console.title")));
        brand.addClassName("brand");
        return brand;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        super.showRouterLayoutContent(content);
        if (content instanceof Place place) {
            title(place.title());
        }
    }

    void title(String text) {
        heading.setText(text);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Acting.person().ifPresent(this::show);
        event.getUI().setPollInterval(POLL_MILLIS);
        watch.add(this, event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watch.remove(this);
    }

    private void show(Person person) {
        name.setText(person.name());
        menu.show(entries.of(person));
        count(person);
    }

    private void count(Person person) {
        List<Entry> open = entries.of(person);
        List<Counted> numbers = counts.of(person, open);
        menu.count(numbers);
        bell.show(numbers);
    }

    /** Called on the screen's own thread after a number in the menu may have changed. */
    void count() {
        Acting.person().ifPresent(this::count);
    }

    /** Called on the screen's own thread after something changed: modules, accounts or roles. */
    void follow() {
        WrappedSession http = VaadinSession.getCurrent().getSession();
        Optional<Session> session = door.session(http);
        if (session.isEmpty() || session.get().mustChangePassword() || owes(session.get())) {
            UI.getCurrent().getPage().reload();
            return;
        }
        Person person = session.get().acting();
        show(person);
        Component content = getContent();
        if (content instanceof Place place) {
            place.follow(person);
        }
    }

    /** Whether the second factor has to be set up first, and the screen shows something else. */
    private boolean owes(Session session) {
        boolean there = getContent() instanceof Place place && place.isAt(SecondFactor.VIEW);
        return session.secondFactor() == SecondFactor.DUE && !there;
    }

    private void leave() {
        VaadinSession session = VaadinSession.getCurrent();
        WrappedSession http = session.getSession();
        door.leave(http);
        UI.getCurrent().getPage().setLocation(".");
        session.close();
    }
}
