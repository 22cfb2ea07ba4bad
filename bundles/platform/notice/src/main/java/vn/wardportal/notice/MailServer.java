package vn.wardportal.notice;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.osgi.framework.BundleContext;

/**
 * The mail server as {@code conf/portal.conf} names it.
 *
 * @param host its name
 * @param port 465 speaks TLS from the first word on; any other begins in the clear and changes over where it is offered
 * @param user who signs in; empty if nobody does
 * @param password of the user
 * @param from the sender's address; empty for that of the site
 */
record MailServer(String host, int port, String user, String password, String from) {

    private static final int SUBMISSION = 587;
    private static final int IMPLICIT_TLS = 465;

    /** The server of this portal, or nothing where none is named. */
    static Optional<MailServer> of(BundleContext context) {
        return of(context::getProperty);
    }

    static Optional<MailServer> of(UnaryOperator<String> properties) {
        String host = text(properties, "host");
        if (host.isEmpty()) {
            return Optional.empty();
        }
        String port = text(properties, "port");
        return Optional.of(new MailServer(
                host,
                port.isEmpty() ? SUBMISSION : Integer.parseInt(port),
                text(properties, "user"),
                text(properties, "password"),
                text(properties, "from")));
    }

    boolean signsIn() {
        return !user.isEmpty();
    }

    boolean implicitTls() {
        return port == IMPLICIT_TLS;
    }

    private static String text(UnaryOperator<String> properties, String name) {
        return Optional.ofNullable(properties.apply("portal.mail." + name)).orElse("");
    }

    /** Without the password, wherever it is printed. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
