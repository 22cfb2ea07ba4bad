package vn.wardportal.api.page;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A section of the public site. A feature registers it as a component with {@link SitePath}; the platform routes its
 * address and everything below to it, frames the answer and keeps it until something it was made from changes.
 *
 * <pre>{@code
 * @Component
 * @SitePath(path = "/xin-chao", title = "hello.title", order = 90)
 * public class HelloPage implements PublicPage {
 *     public Page open(Visit visit) {
 *         return visit.path().isEmpty() ? Page.of("Xin chào", new HelloContent()) : Page.notFound();
 *     }
 * }
 * }</pre>
 */
@ConsumerType
public interface PublicPage {

    /** Opens the page. Called for GET and HEAD, on any thread, several at once; must change nothing. */
    Page open(Visit visit);

    /**
     * Takes a form sent to the page. Called once per form; nothing that it answers is kept.
     *
     * @return {@link Page#seeOther} when it was taken, or the form again with status 422
     */
    default Page submit(Visit visit, Form form) {
        return Page.notFound().withStatus(405);
    }
}
