package vn.wardportal.documents;

import java.util.Arrays;
import java.util.Optional;

/** How secret a document is; nothing but what is not secret comes to residents (khoản 2 Điều 9). */
public enum Secrecy {
    NONE(""),
    INTERNAL("LƯU HÀNH NỘI BỘ"),
    CONFIDENTIAL("MẬT"),
    SECRET("TỐI MẬT"),
    TOP_SECRET("TUYỆT MẬT");

    private final String stamp;

    Secrecy(String stamp) {
        this.stamp = stamp;
    }

    /** What the line stamps the document, if it is a stamp. */
    public static Optional<Secrecy> stamped(String line) {
        String bare = line.replaceAll("[^\\p{L} ]", "").strip();
        return Arrays.stream(values())
                .filter(one -> one != NONE && one.stamp.equals(bare))
                .findFirst();
    }

    /** Key of its name. */
    public String key() {
        return "documents.secrecy." + name();
    }
}
