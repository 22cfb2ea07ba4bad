package vn.wardportal.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.ComponentMetaData;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NavigationEvent;
import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.ServiceDestroyListener;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.wardportal.admin.door.Door;
import vn.wardportal.admin.door.FirstPasswordView;
import vn.wardportal.admin.door.SignInView;
import vn.wardportal.admin.shell.FailedView;
import vn.wardportal.admin.shell.Trouble;
import vn.wardportal.admin.words.VaadinWords;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.user.SignIn.SecondFactor;
import vn.wardportal.api.user.SignIn.Session;

/** Vaadin's service that knows who is acting in each request and in each task on somebody's screen. */
final class ConsoleService extends VaadinServletService {

    private static final long serialVersionUID = 1L;
    /** Marks a request in which the screen asked by itself what is new. */
    private static final String POLL = ConsoleService.class.getName() + ".poll";

    private static final Person NOBODY = new Person(-1, "", "", Set.of());

    private final transient Views views;
    private final transient Door door;

    ConsoleService(VaadinServlet servlet, DeploymentConfiguration configuration, Views views) {
        super(servlet, configuration);
        this.views = views;
        this.door = views.door();
    }

    @Override
    public void init() throws ServiceException {
        super.init();
        setSystemMessagesProvider(information -> VaadinWords.systemMessages());
        addSessionInitListener(event -> {
            event.getSession().setLocale(VaadinWords.LOCALE);
            event.getSession().setErrorHandler(new Trouble());
        });
        addUIInitListener(event -> prepare(event.getUI()));
    }

    private void prepare(UI ui) {
        ui.setLocale(VaadinWords.LOCALE);
        VaadinWords.apply(ui);
        ui.addBeforeEnterListener(this::letIn);
        ui.addPollListener(poll -> VaadinRequest.getCurrent().setAttribute(POLL, true));
    }

    /** Nobody sees anything but the way in until they are known, have a password of their own, and what else they owe. */
    private void letIn(BeforeEnterEvent event) {
        Class<?> target = event.getNavigationTarget();
        Optional<Session> session = session(event.getUI().getSession());
        if (target == SignInView.class || (target == FailedView.class && session.isEmpty())) {
            return;
        }
        if (session.isEmpty()) {
            SignInView.remember(event.getLocation().getPathWithQueryParameters());
            event.forwardTo(SignInView.class);
        } else if (session.get().mustChangePassword() && target != FirstPasswordView.class) {
            event.forwardTo(FirstPasswordView.class);
        } else if (session.get().secondFactor() == SecondFactor.DUE
                && target != FirstPasswordView.class
                && !event.getLocation().getPath().equals(SecondFactor.VIEW)) {
            event.forwardTo(SecondFactor.VIEW);
        }
    }

    @Override
    public void handleRequest(VaadinRequest request, VaadinResponse response) throws ServiceException {
        Optional<Session> session = door.session(request.getWrappedSession(false));
        try {
            Acting.call(person(session), () -> {
                super.handleRequest(request, response);
                return null;
            });
            if (byPerson(request)) {
                door.active(request.getWrappedSession(false));
            }
        } catch (ServiceException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServiceException(e);
        }
    }

    /** Whether somebody did something; what an open screen sends by itself must not keep its session alive. */
    private static boolean byPerson(VaadinRequest request) {
        return request.getAttribute(POLL) == null && !HandlerHelper.isRequestType(request, RequestType.HEARTBEAT);
    }

    /** Runs on whatever thread unlocks the session, also on one that acts for somebody else. */
    @Override
    public void runPendingAccessTasks(VaadinSession session) {
        if (!session.getPendingAccessQueue().isEmpty()) {
            Acting.as(person(session(session)), () -> super.runPendingAccessTasks(session));
        }
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse page) {
        super.modifyIndexHtmlResponse(page);
        page.getDocument().head().appendElement("script").attr("src", "words.js?" + AppShell.version());
        page.getDocument().getElementsByTag("html").attr("lang", VaadinWords.LOCALE.getLanguage());
        Headers.allow(page);
    }

    /**
     * Flow asks for one such call per class of component, only to clear a cache when the service ends, and would hold
     * the class until then. The service ends with the bundle, and the cache with it.
     */
    @Override
    public Registration addServiceDestroyListener(ServiceDestroyListener listener) {
        return listener.getClass().getName().startsWith(ComponentMetaData.class.getName())
                ? () -> {}
                : super.addServiceDestroyListener(listener);
    }

    private Optional<Session> session(VaadinSession session) {
        WrappedSession http = session.getSession();
        return door.session(http);
    }

    private static Person person(Optional<Session> session) {
        return session.map(Session::acting).orElse(NOBODY);
    }

    @Override
    protected Instantiator createInstantiator() {
        return new DefaultInstantiator(this) {
            private static final long serialVersionUID = 1L;

            @Override
            public <T extends HasElement> T createRouteTarget(Class<T> type, NavigationEvent event) {
                @Nullable Component made = views.make(type);
                return made == null ? super.createRouteTarget(type, event) : type.cast(made);
            }
        };
    }
}
