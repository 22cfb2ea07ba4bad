package vn.wardportal.admin.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.WildcardParameter;
import com.vaadin.flow.server.VaadinSession;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.wardportal.admin.door.Door;
import vn.wardportal.admin.entry.Entries;
import vn.wardportal.admin.entry.Entry;
import vn.wardportal.admin.words.Words;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.user.SignIn.SecondFactor;

/**
 * Where the open view stands. The console's router knows this place alone and never a module's class, so that a module
 * can go at any time.
 */
public class Place extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final transient Entries entries;
    private final transient Door door;
    private transient @Nullable Entry shown;
    private String address = "";
    private String title = "";

    public Place(Entries entries, Door door) {
        this.entries = entries;
        this.door = door;
        addClassName("place");
    }

    @Override
    public void setParameter(BeforeEvent event, @WildcardParameter String path) {
        address = path.replaceAll("^/+|/+$", "");
        open();
    }

    private void open() {
        shown = null;
        Person person = Acting.person().orElseThrow(() -> new NotPermitted("Nobody is signed in"));
        if (address.isEmpty()) {
            show(Words.get("front.title"), new Front(person, entries.of(person), advised()));
            return;
        }
        Optional<Entry> entry = entries.at(address);
        if (entry.isEmpty()) {
            show(Words.get("missing.title"), new Panel(Words.get("missing.title"), Words.get("missing.text")));
        } else if (!entry.get().opensFor(person)) {
            refuse();
        } else {
            open(entry.get());
        }
    }

    /** Whether the person should have a second factor, and has none. */
    private boolean advised() {
        return door.session(VaadinSession.getCurrent().getSession())
                .map(session -> session.secondFactor() == SecondFactor.ADVISED)
                .orElse(false);
    }

    private void open(Entry entry) {
        try {
            show(entry.title(), entry.page().open(entry.below(address)));
            shown = entry;
        } catch (RuntimeException | LinkageError e) {
            // Whatever a module's view throws, the console itself stays usable.
            show(
                    entry.title(),
                    new Panel(Words.get("trouble.title"), Mishap.of(e).words()));
        }
    }

    private void refuse() {
        show(Words.get("forbidden.title"), new Panel(Words.get("forbidden.title"), Words.get("forbidden.text")));
    }

    private void show(String heading, Component content) {
        title = heading;
        removeAll();
        add(content);
        Shell shell = findAncestor(Shell.class);
        if (shell != null) {
            shell.title(title);
        }
    }

    /** Looks whether what is shown may still be shown; called whenever modules, accounts or roles have changed. */
    void follow(Person person) {
        if (address.isEmpty()) {
            open();
        } else if (shown == null) {
            reopenable();
        } else if (!entries.has(shown)) {
            gone();
            reopenable();
        } else if (!shown.opensFor(person)) {
            close();
            refuse();
        }
    }

    private void gone() {
        close();
        String now = TIME.format(LocalTime.now(Dates.ZONE));
        show(title, new Panel(Words.get("gone.title"), Words.get("gone.text", now)));
    }

    /** Takes the view away with the dialogs it opened, which hang on the screen and not on the view. */
    private void close() {
        shown = null;
        removeAll();
        UI screen = UI.getCurrent();
        Overlays.closeAll(screen);
    }

    /** Offers to open the view once more, when the message that it went is shown and its module is back. */
    private void reopenable() {
        Optional<Panel> panel = getChildren()
                .filter(Panel.class::isInstance)
                .map(Panel.class::cast)
                .findFirst();
        boolean back = entries.at(address)
                .filter(entry -> Acting.person().map(entry::opensFor).orElse(false))
                .isPresent();
        panel.ifPresent(message -> message.offer(back ? Optional.of(again()) : Optional.empty()));
    }

    private Button again() {
        Button again = new Button(Words.get("gone.again"), event -> open());
        again.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return again;
    }

    @Override
    public String getPageTitle() {
        return title + " · " + Words.get("console.title");
    }

    boolean isAt(String path) {
        return address.equals(path);
    }

    String title() {
        return title;
    }
}
