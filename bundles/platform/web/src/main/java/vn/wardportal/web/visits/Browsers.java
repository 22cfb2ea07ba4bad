package vn.wardportal.web.visits;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells browsers of people from programs, by what they say of themselves. */
final class Browsers {

    /** Every browser of a person begins so, for thirty years now. */
    private static final String BROWSER = "Mozilla/";

    /** Programs that look like a browser name themselves, or the page that tells about them. */
    private static final List<String> PROGRAMS = List.of(
            "bot",
            "Bot",
            "http:",
            "https:",
            "pider",
            "rawl",
            "Headless",
            "Lighthouse",
            "monitor",
            "Monitor",
            "Preview");

    private Browsers() {}

    /** Whether a person reads with it. */
    static boolean person(@Nullable String agent) {
        if (agent == null || !agent.startsWith(BROWSER)) {
            return false;
        }
        for (String program : PROGRAMS) {
            if (agent.contains(program)) {
                return false;
            }
        }
        return true;
    }
}
