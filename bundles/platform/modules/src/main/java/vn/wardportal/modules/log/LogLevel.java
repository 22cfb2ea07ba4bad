package vn.wardportal.modules.log;

/** How much a module writes into the log. */
public enum LogLevel {
    /** Only what went wrong. */
    WARN,
    /** As the portal does. */
    INFO,
    /** All that helps to find an error, and much of it. */
    DEBUG
}
