package vn.wardportal.web.schema;

import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.wardportal.api.site.Opening;
import vn.wardportal.api.site.SiteIdentity;

/** The body whose portal this is. */
final class Ward {

    static final String TYPE = "GovernmentOrganization";

    private final SiteIdentity identity;

    Ward(SiteIdentity identity) {
        this.identity = identity;
    }

    /** What other nodes name it by. */
    Node named() {
        return new Node(TYPE).put("@id", id()).put("name", identity.name());
    }

    /** The same where another node of the page names it. */
    Node again() {
        return new Node().put("@id", id());
    }

    /** All that is told of it. */
    Node whole(String logo) {
        return named().put("url", home())
                .put("logo", logo)
                .put("telephone", identity.phone())
                .put("email", identity.email())
                .put(
                        "address",
                        new Node("PostalAddress")
                                .put("streetAddress", identity.address())
                                .put("addressCountry", "VN"))
                .put("parentOrganization", new Node(TYPE).put("name", identity.parent()))
                .put(
                        "location",
                        new Node("GovernmentOffice")
                                .put("name", identity.counter())
                                .put("openingHours", hours()));
    }

    /** The site itself. */
    Node site() {
        return new Node("WebSite").put("url", home()).put("name", identity.label() + " " + identity.name());
    }

    /** As {@code Mo,Tu 07:30-11:30, Mo,Tu 13:00-17:00}: a fifth of what a node for each would take. */
    private String hours() {
        Map<String, String> days = new LinkedHashMap<>();
        identity.hours()
                .forEach(opening -> days.merge(
                        opening.from() + "-" + opening.to(), day(opening), (former, next) -> former + "," + next));
        return days.entrySet().stream()
                .map(span -> span.getValue() + " " + span.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String day(Opening opening) {
        return opening.day().getDisplayName(TextStyle.FULL, Locale.ENGLISH).substring(0, 2);
    }

    private String id() {
        return home() + "#co-quan";
    }

    private String home() {
        return "https://" + identity.domain() + "/";
    }
}
