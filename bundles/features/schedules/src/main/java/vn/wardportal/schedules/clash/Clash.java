package vn.wardportal.schedules.clash;

/**
 * Two lines that cannot both be kept: somebody would be at two places, or a room be used twice.
 *
 * @param first key of the one
 * @param second key of the other; empty if it is a reception of citizens
 * @param kind what is wanted twice
 * @param what the person or the room, as it is written
 * @param when the time of the other, in words
 */
public record Clash(String first, String second, Kind kind, String what, String when) {

    /** What is wanted twice at a time. */
    public enum Kind {
        PERSON,
        PLACE,
        /** Somebody who receives citizens then. */
        RECEIVER,
        /** The room where citizens are received then. */
        RECEPTION;

        /** Key of the message. */
        public String key() {
            return "schedules.clash." + name();
        }
    }
}
