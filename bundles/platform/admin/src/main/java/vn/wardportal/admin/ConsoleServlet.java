package vn.wardportal.admin;

import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import vn.wardportal.admin.door.FirstPasswordView;
import vn.wardportal.admin.door.SignInView;
import vn.wardportal.admin.shell.Place;
import vn.wardportal.admin.shell.Shell;

/** Vaadin's servlet with the console's three routes; whatever a module offers is opened by {@link Place}. */
final class ConsoleServlet extends VaadinServlet {

    private static final long serialVersionUID = 1L;

    private final transient Views views;

    ConsoleServlet(Views views) {
        this.views = views;
    }

    @Override
    protected void servletInitialized() throws ServletException {
        RouteConfiguration routes = RouteConfiguration.forRegistry(
                ApplicationRouteRegistry.getInstance(new VaadinServletContext(getServletContext())));
        routes.setRoute(SignInView.PATH, SignInView.class);
        routes.setRoute(FirstPasswordView.PATH, FirstPasswordView.class);
        routes.setRoute("", Place.class, List.of(Shell.class));
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
        ConsoleService service = new ConsoleService(this, configuration, views);
        service.init();
        return service;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        new Headers(request).write(response);
        super.service(request, response);
    }
}
