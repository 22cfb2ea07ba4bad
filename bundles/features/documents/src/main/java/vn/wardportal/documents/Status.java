package vn.wardportal.documents;

import java.util.Arrays;
import java.util.Optional;
import vn.wardportal.api.page.Thing;

/** Whether a document is in force. */
public enum Status {
    IN_FORCE("con-hieu-luc", "ok"),
    NOT_YET("chua-co-hieu-luc", "wait"),
    PARTLY("het-hieu-luc-mot-phan", "wait"),
    EXPIRED("het-hieu-luc", "stop");

    private final String slug;
    private final String tone;

    Status(String slug, String tone) {
        this.slug = slug;
        this.tone = tone;
    }

    /** As addresses have it. */
    public String slug() {
        return slug;
    }

    /** The tone of its badge. */
    public String tone() {
        return tone;
    }

    /** The same in the terms of schema.org. */
    Thing.Force force() {
        return switch (this) {
            case IN_FORCE -> Thing.Force.InForce;
            case PARTLY -> Thing.Force.PartiallyInForce;
            case NOT_YET, EXPIRED -> Thing.Force.NotInForce;
        };
    }

    /** Key of its name. */
    public String key() {
        return "documents.status." + name();
    }

    /** The status of that slug. */
    public static Optional<Status> of(String slug) {
        return Arrays.stream(values()).filter(one -> one.slug.equals(slug)).findFirst();
    }
}
