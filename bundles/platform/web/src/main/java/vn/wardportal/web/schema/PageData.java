package vn.wardportal.web.schema;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.wardportal.api.page.Crumb;
import vn.wardportal.api.page.Thing;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.web.frame.Frame;
import vn.wardportal.web.frame.Sheet;
import vn.wardportal.web.frame.Twins;

/**
 * What a page tells of itself as JSON-LD: what it shows, and the way there from the home page. Pages that search engines
 * leave out tell nothing, nor do those whose words belong to another address.
 */
public final class PageData {

    private static final String SCHEMA = "https://schema.org/";

    private final Frame frame;
    private final Sheet sheet;
    private final Ward ward;

    public PageData(Frame frame) {
        this.frame = frame;
        sheet = frame.sheet();
        ward = new Ward(frame.shell().identity());
    }

    /** The data, to stand in a script element as it is; nothing if there is nothing to tell. */
    public Optional<String> json() {
        List<Node> graph = new ArrayList<>();
        if (sheet.about().listed() && sheet.languages().written().isEmpty()) {
            if (sheet.front()) {
                graph.add(ward.whole(frame.absolute(frame.shell().theme().address("emblem.svg"))));
                graph.add(ward.site());
            } else {
                graph.addAll(shown());
                graph.add(trail());
            }
        }
        return graph.isEmpty()
                ? Optional.empty()
                : Optional.of(new Node()
                        .put("@context", "https://schema.org")
                        .put("@graph", graph)
                        .toString());
    }

    private List<Node> shown() {
        if (sheet.about().thing().isPresent()) {
            return nodes(sheet.about().thing().get());
        }
        return sheet.about().modified().isPresent() ? List.of(work("WebPage", "name")) : List.of();
    }

    private List<Node> nodes(Thing thing) {
        return switch (thing) {
            case Thing.NewsArticle news ->
                List.of(work("NewsArticle", "headline")
                        .put("datePublished", time(news.published()))
                        .put("articleSection", news.section())
                        .put("author", ward.again()));
            case Thing.Legislation law -> List.of(legislation(law));
            case Thing.GovernmentService service -> List.of(service(service));
            case Thing.Events events ->
                events.events().stream().map(this::event).toList();
            case Thing.Unit unit -> List.of(unit(unit));
            case Thing.Person person ->
                List.of(office(
                        thing("Person", "name")
                                .put("jobTitle", person.jobTitle())
                                .put("affiliation", ward.named()),
                        "worksFor",
                        person.unit()));
        };
    }

    private Node legislation(Thing.Legislation law) {
        Node node = work("Legislation", "name")
                .put("legislationType", law.type())
                .put("legislationIdentifier", law.identifier())
                .put("legislationDate", law.date().map(Object::toString))
                .put("legislationLegalForce", law.force().map(force -> SCHEMA + force));
        return office(node, "legislationPassedBy", law.passedBy());
    }

    private Node service(Thing.GovernmentService service) {
        Node node = thing("GovernmentService", "name")
                .put("identifier", service.identifier())
                .put("serviceType", service.serviceType())
                .put("provider", ward.named());
        if (!service.audience().isBlank()) {
            node.put("audience", new Node("Audience").put("audienceType", service.audience()));
        }
        return office(node, "serviceOperator", service.provider());
    }

    private Node event(Thing.Event event) {
        return new Node("Event")
                .put("name", event.name())
                .put("startDate", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(event.start()))
                .put("endDate", event.end().map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format))
                .put("eventStatus", SCHEMA + (event.held() ? "EventScheduled" : "EventCancelled"))
                .put("eventAttendanceMode", SCHEMA + "OfflineEventAttendanceMode")
                .put(
                        "location",
                        new Node("Place")
                                .put("name", event.place())
                                .put("address", frame.shell().identity().address()))
                .put("organizer", ward.named())
                .put("isAccessibleForFree", true)
                .put("url", frame.canonical());
    }

    private static Node office(Node node, String property, String name) {
        return name.isBlank() ? node : node.put(property, new Node(Ward.TYPE).put("name", name));
    }

    private Node unit(Thing.Unit unit) {
        return thing(Ward.TYPE, "name")
                .put(
                        "contactPoint",
                        new Node("ContactPoint")
                                .put("contactType", "customer service")
                                .put("telephone", unit.telephone())
                                .put("faxNumber", unit.fax()))
                .put("parentOrganization", ward.named());
    }

    /** What somebody wrote and this portal publishes. */
    private Node work(String type, String title) {
        return thing(type, title)
                .put("inLanguage", frame.shell().language().code())
                .put("dateModified", sheet.about().modified().map(PageData::time))
                .put("publisher", ward.named());
    }

    private Node thing(String type, String title) {
        return new Node(type)
                .put(title, sheet.title())
                .put("url", frame.canonical())
                .put("description", sheet.about().description())
                .put("image", sheet.about().picture().map(frame::absolute));
    }

    private Node trail() {
        Language language = frame.shell().language();
        List<Node> steps = new ArrayList<>();
        steps.add(step(1, frame.texts().get("frame.home"), Twins.in(language, "/")));
        for (Crumb crumb : sheet.trail()) {
            steps.add(step(steps.size() + 1, crumb.title(), Twins.in(language, crumb.path())));
        }
        steps.add(step(steps.size() + 1, sheet.title(), sheet.address()));
        return new Node("BreadcrumbList").put("itemListElement", steps);
    }

    private Node step(int place, String name, String address) {
        return new Node("ListItem").put("position", place).put("name", name).put("item", frame.absolute(address));
    }

    private static String time(Instant time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atZone(Dates.ZONE));
    }
}
