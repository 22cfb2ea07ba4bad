package vn.wardportal.news;

/**
 * Where an article comes from; what is not the ward's own work names its source (khoản 4 Điều 9 of the regulation).
 *
 * @param kind how it came about
 * @param name who published it first; empty for own work
 * @param author who wrote it there, may be empty
 * @param address where it can be read, may be empty
 */
public record Origin(Kind kind, String name, String author, String address) {

    /** The ward's own work. */
    public static final Origin OWN = new Origin(Kind.OWN, "", "", "");

    /** How an article came about. */
    public enum Kind {
        /** Tự viết. */
        OWN,
        /** Sưu tầm. */
        COLLECTED,
        /** Trích dẫn. */
        QUOTED,
        /** Tổng hợp. */
        COMPILED,
        /** Dịch. */
        TRANSLATED;

        /** Key of its name. */
        public String key() {
            return "news.origin." + name();
        }
    }

    public boolean own() {
        return kind == Kind.OWN;
    }

    /** Whether all is said that must be said. */
    public boolean complete() {
        return own() || !name.isBlank();
    }
}
