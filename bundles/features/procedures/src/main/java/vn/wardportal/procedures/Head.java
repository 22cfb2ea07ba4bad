package vn.wardportal.procedures;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a procedure is called and how it stands.
 *
 * @param slug its part of the address
 * @param code its national code ({@code 1.001193}); empty if it has none
 * @param name its name
 * @param field its field (lĩnh vực)
 * @param level how far it can be done over the network
 * @param decision the decision of publication
 * @param validity from when until when it holds
 */
public record Head(
        String slug, String code, String name, String field, Level level, Decision decision, Validity validity) {

    /** What the codes of the national database look like; provinces add something of their own. */
    public static final String CODE = "\\d\\.\\d{6}(\\.[0-9A-Z]+(\\.[0-9A-Z]+)*)?";

    /** The same at another address. */
    public Head at(String other) {
        return new Head(other, code, name, field, level, decision, validity);
    }

    /**
     * How far it can be done over the network.
     *
     * @param online as Nghị định 42/2022 counts
     * @param old as was counted before, 1 to 4; 0 if that is not known
     */
    public record Level(Online online, int old) {}

    /** How much of a procedure can be done over the network. */
    public enum Online {
        /** Nothing is said. */
        UNSTATED(""),
        /** Toàn trình. */
        WHOLE("toan-trinh"),
        /** Một phần. */
        PART("mot-phan"),
        /** Only told about. */
        TOLD("thong-tin");

        private final String slug;

        Online(String slug) {
            this.slug = slug;
        }

        /** Its name in addresses; empty if nothing is said. */
        public String slug() {
            return slug;
        }

        /** Key of its name. */
        public String key() {
            return "procedures.online." + name();
        }
    }

    /**
     * The decision that published it (quyết định công bố).
     *
     * @param number its number, may be empty
     * @param day when it was signed
     */
    public record Decision(String number, Optional<LocalDate> day) {}

    /**
     * From when until when it holds.
     *
     * @param from the first day, if that is known
     * @param to the last day, if that is known
     */
    public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {

        /** How it stands on that day. */
        public Force on(LocalDate day) {
            if (to.filter(day::isAfter).isPresent()) {
                return Force.ENDED;
            }
            return from.filter(day::isBefore).isPresent() ? Force.COMING : Force.HOLDS;
        }
    }

    /** Whether it holds. */
    public enum Force {
        HOLDS,
        COMING,
        ENDED
    }
}
