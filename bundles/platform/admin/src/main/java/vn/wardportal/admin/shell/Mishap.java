package vn.wardportal.admin.shell;

import java.security.SecureRandom;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.admin.words.Words;
import vn.wardportal.api.data.StorageFull;
import vn.wardportal.api.data.WritesPaused;
import vn.wardportal.api.files.Refused;
import vn.wardportal.api.user.NotConfirmed;
import vn.wardportal.api.user.NotPermitted;

/**
 * What went wrong, in words for the person at the screen.
 *
 * @param words what to show
 */
record Mishap(String words) {

    private static final Logger log = LoggerFactory.getLogger(Mishap.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The words for it. What nobody foresaw goes into the log with a code, and the code to the person. */
    static Mishap of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case NotConfirmed refused -> {
                    return new Mishap(Words.get("trouble.notConfirmed"));
                }
                case NotPermitted refused -> {
                    log.info("Refused in the console: {}", refused.getMessage());
                    return new Mishap(Words.get("trouble.notPermitted"));
                }
                case WritesPaused paused -> {
                    return new Mishap(Words.get("trouble.paused"));
                }
                case StorageFull full -> {
                    log.error("No room left on the disk", full);
                    return new Mishap(Words.get("trouble.full"));
                }
                case Refused refused -> {
                    return new Mishap(refused.getMessage());
                }
                default -> {
                    // its cause may be one of those above
                }
            }
        }
        String code = code();
        log.error("Trouble in the console, code {}", code, thrown);
        return new Mishap(Words.get("trouble.unexpected", code));
    }

    /** Eight letters and digits that are not mistaken for one another when read out on the telephone. */
    private static String code() {
        List<String> signs = List.of("ACDEFGHJKLMNPQRTUVWXY3479".split(""));
        StringBuilder code = new StringBuilder();
        for (int place = 0; place < 8; place++) {
            code.append(place == 4 ? "-" : "").append(signs.get(RANDOM.nextInt(signs.size())));
        }
        return code.toString();
    }
}
