package vn.wardportal.files;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;

/**
 * Looks for malware in what comes in, if the operator named a daemon that does. Where one is named and does not look,
 * nothing is taken: a file that was not looked at must not be told from one that was.
 */
@Component(service = Scanner.class)
public final class Scanner {

    private static final Logger log = LoggerFactory.getLogger(Scanner.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Database database;
    private final Audit audit;
    private final Optional<Clamav> daemon;

    @Activate
    public Scanner(@Reference Database database, @Reference Audit audit, BundleContext context) {
        this(database, audit, daemon(context.getProperty("portal.clamav.address")));
    }

    Scanner(Database database, Audit audit, Optional<Clamav> daemon) {
        this.database = database;
        this.audit = audit;
        this.daemon = daemon;
    }

    /** The daemon, if the operator named one. */
    Optional<Clamav> daemon() {
        return daemon;
    }

    /**
     * Why the file cannot be taken, as the key of a message and what it speaks of; nothing if it can.
     *
     * @param name as it is shown to people
     */
    Optional<Reason> reason(Path file, String name) {
        if (daemon.isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<String> threat = daemon.get().threat(file);
            threat.ifPresent(found -> report(name, found));
            return threat.map(found -> new Reason("files.refused.infected", found));
        } catch (IOException e) {
            log.error("The file {} was refused since nothing could look for malware in it: {}", name, e.toString());
            return Optional.of(new Reason("files.refused.unscanned", ""));
        }
    }

    /**
     * Why a file is refused.
     *
     * @param message key of the message
     * @param threat the name of what was found; empty if nothing could look
     */
    record Reason(String message, String threat) {}

    /** Residents send files, too: then nobody acts, and the portal itself noticed it. */
    private void report(String name, String threat) {
        log.warn("The file {} was refused: {}", name, threat);
        Acting.as(
                Acting.person().orElse(Person.PORTAL),
                () -> database.write(handle -> {
                    audit.record(handle, "files.infected", "files.upload", name + ": " + threat);
                    return true;
                }));
    }

    private static Optional<Clamav> daemon(String address) {
        return address == null || address.isBlank()
                ? Optional.empty()
                : Optional.of(Clamav.at(address.strip(), PATIENCE));
    }
}
