package vn.wardportal.pages;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.AdminMenu;
import vn.wardportal.api.admin.AdminPage;
import vn.wardportal.api.admin.RoutedView;
import vn.wardportal.api.admin.Ways;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.workflow.Route;

/**
 * The introduction in the console: the tree, {@code /moi} for the front, {@code /moi/12} for a new page below page 12,
 * and each page by its number.
 */
@org.osgi.service.component.annotations.Component
@AdminMenu(path = PagesAdmin.PATH, title = "pages.admin.title", permission = Rights.EDIT, group = "content", order = 40)
public class PagesAdmin implements AdminPage {

    static final String PATH = "trang-gioi-thieu";

    private static final Pattern NEW = Pattern.compile("moi(?:/(\\d{1,18}))?");

    private final Tools tools;
    private final Route route;
    private final Ways ways = Ways.below(PATH);

    @Activate
    public PagesAdmin(@Reference Tools tools, @Reference Route route) {
        this.tools = tools;
        this.route = route;
    }

    @Override
    public Component open(String below) {
        if (below.isEmpty()) {
            return new PagesView(tools.pages(), tools.desk(), route);
        }
        Matcher fresh = NEW.matcher(below);
        if (fresh.matches()) {
            Optional<Long> parent = Optional.ofNullable(fresh.group(1)).map(Long::valueOf);
            boolean there = parent.map(number -> tools.pages().find(number).isPresent())
                    .orElseGet(() -> tools.pages().at("").isEmpty());
            return there
                    ? PageView.fresh(tools, ways, parent.map(OptionalLong::of).orElseGet(OptionalLong::empty))
                    : missing();
        }
        Optional<WebPage> page =
                below.matches("\\d{1,18}") ? tools.pages().find(Long.parseLong(below)) : Optional.empty();
        return page.isPresent() ? PageView.of(tools, ways, page.get()) : missing();
    }

    private static Component missing() {
        return RoutedView.missing(Messages.of(PagesAdmin.class).in(Language.VI).get("pages.refused.GONE"));
    }
}
