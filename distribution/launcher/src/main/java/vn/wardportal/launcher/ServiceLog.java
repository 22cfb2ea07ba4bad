package vn.wardportal.launcher;

import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceListener;
import org.osgi.framework.ServiceReference;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogListener;
import org.osgi.service.log.LogReaderService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends errors and warnings of the OSGi log service to the portal's log. Declarative Services report a component that cannot
 * be made there and nowhere else.
 */
final class ServiceLog implements ServiceListener, LogListener {

    private final BundleContext context;

    private ServiceLog(BundleContext context) {
        this.context = context;
    }

    static void follow(BundleContext context) throws InvalidSyntaxException {
        context.addServiceListener(new ServiceLog(context), "(objectClass=" + LogReaderService.class.getName() + ")");
    }

    @Override
    public void serviceChanged(ServiceEvent event) {
        ServiceReference<?> reference = event.getServiceReference();
        if (event.getType() == ServiceEvent.REGISTERED
                && context.getService(reference) instanceof LogReaderService reader) {
            reader.addLogListener(this);
        }
    }

    @Override
    public void logged(LogEntry entry) {
        String source = entry.getBundle() == null ? "osgi" : entry.getBundle().getSymbolicName();
        Logger log = LoggerFactory.getLogger(source);
        switch (entry.getLogLevel()) {
            case ERROR -> log.error(entry.getMessage(), entry.getException());
            case WARN -> log.warn(entry.getMessage(), entry.getException());
            default -> {
                // the framework tells every bundle and service event here
            }
        }
    }
}
