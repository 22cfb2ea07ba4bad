package vn.wardportal.launcher;

import org.apache.felix.framework.Logger;
import org.slf4j.LoggerFactory;

/** Sends what the framework itself has to say to the portal's log. */
final class FrameworkLog extends Logger {

    private static final org.slf4j.Logger log = LoggerFactory.getLogger("framework");

    @Override
    protected void doLog(int level, String message, Throwable cause) {
        switch (level) {
            case LOG_ERROR -> log.error(message, cause);
            case LOG_WARNING -> log.warn(message, cause);
            case LOG_INFO -> log.info(message, cause);
            default -> log.debug(message, cause);
        }
    }
}
