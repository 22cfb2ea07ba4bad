package vn.wardportal.modules.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.data.Database;

/** How much each module writes into the log; kept over a restart, and said before the features start. */
@Component(service = LogLevels.class, immediate = true)
public class LogLevels {

    private final Database database;

    @Activate
    public LogLevels(@Reference Database database) {
        this.database = database;
        all().forEach(LogLevels::apply);
    }

    /** What was chosen for the bundle. */
    public LogLevel of(String symbolicName) {
        return all().getOrDefault(symbolicName, LogLevel.INFO);
    }

    /** Holds at once, and after a restart. */
    public void set(String symbolicName, LogLevel level) {
        database.write(handle -> {
            if (level == LogLevel.INFO) {
                return handle.createUpdate("delete from modules.log_level where symbolic_name = :name")
                        .bind("name", symbolicName)
                        .execute();
            }
            return handle.createUpdate("merge into modules.log_level (symbolic_name, level) values (:name, :level)")
                    .bind("name", symbolicName)
                    .bind("level", level.name())
                    .execute();
        });
        apply(symbolicName, level);
    }

    private Map<String, LogLevel> all() {
        return database.read(handle -> handle
                .createQuery("select symbolic_name, level from modules.log_level")
                .map((row, context) -> Map.entry(row.getString(1), LogLevel.valueOf(row.getString(2))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** SLF4J, by which everybody writes, knows no levels: those are Logback's. */
    private static void apply(String symbolicName, LogLevel level) {
        if (LoggerFactory.getLogger(symbolicName) instanceof Logger logger) {
            logger.setLevel(level == LogLevel.INFO ? null : Level.valueOf(level.name()));
        }
    }
}
