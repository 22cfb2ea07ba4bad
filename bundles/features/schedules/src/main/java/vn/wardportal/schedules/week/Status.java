package vn.wardportal.schedules.week;

/** Whether something takes place. */
public enum Status {
    ON(""),
    POSTPONED("hoãn"),
    CANCELLED("hủy");

    private final String word;

    Status(String word) {
        this.word = word;
    }

    /** The word it is kept as; empty for what takes place. */
    String word() {
        return word;
    }

    static Status of(String word) {
        for (Status status : values()) {
            if (status.word.equals(word.strip())) {
                return status;
            }
        }
        return ON;
    }

    /** Key of the message. */
    public String key() {
        return "schedules.status." + name();
    }
}
