package vn.wardportal.api.admin;

import com.vaadin.flow.component.Component;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A view of the console. A feature registers it as a component with {@link AdminMenu}; the shell shows it to those who
 * hold the permission, and takes it away when the module goes.
 *
 * <pre>{@code
 * @Component
 * @AdminMenu(path = "tin-tuc", title = "news.admin.title", permission = "news.edit", group = "content", order = 10)
 * public class NewsAdmin implements AdminPage {
 *     private final Articles articles;
 *
 *     @Activate
 *     public NewsAdmin(@Reference Articles articles) {
 *         this.articles = articles;
 *     }
 *
 *     public Component open(String below) {
 *         return new NewsView(articles);
 *     }
 * }
 * }</pre>
 */
@ConsumerType
public interface AdminPage {

    /**
     * Makes a fresh view for one visit.
     *
     * @param below what follows the view's address: {@code ""}, or {@code "12"} for {@code /quan-tri/tin-tuc/12}
     */
    Component open(String below);
}
