package vn.wardportal.directory;

import com.vaadin.flow.component.Component;
import java.util.Locale;
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
import vn.wardportal.api.table.Tables;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.workflow.Route;
import vn.wardportal.directory.Details.Type;

/**
 * The directory in the console: the tree; {@code /moi/unit} and {@code /moi/person/12} for a new entry, at the top or below
 * unit 12; {@code /kiem-tra/12} to confirm a unit's entries; {@code /tep} for files; and each entry by its number.
 */
@org.osgi.service.component.annotations.Component
@AdminMenu(
        path = DirectoryAdmin.PATH,
        title = "directory.admin.title",
        permission = Rights.EDIT,
        group = "direction",
        order = 20)
public class DirectoryAdmin implements AdminPage {

    static final String PATH = "danh-ba";

    static final String FILES = PATH + "/tep";

    private static final String NUMBER = "\\d{1,18}";
    private static final Pattern NEW = Pattern.compile("moi/(unit|person)(?:/(" + NUMBER + "))?");
    private static final Pattern CARE = Pattern.compile("kiem-tra/(" + NUMBER + ")");

    private final Tools tools;
    private final Route route;
    private final Tables tables;
    private final EntryImporter importer;
    private final Ways ways = Ways.below(PATH);

    @Activate
    public DirectoryAdmin(
            @Reference Tools tools,
            @Reference Route route,
            @Reference Tables tables,
            @Reference EntryImporter importer) {
        this.tools = tools;
        this.route = route;
        this.tables = tables;
        this.importer = importer;
    }

    @Override
    public Component open(String below) {
        if (below.isEmpty()) {
            return new DirectoryView(tools, route);
        }
        if ((PATH + "/" + below).equals(FILES)) {
            return new FilesView(tables, importer);
        }
        Matcher fresh = NEW.matcher(below);
        if (fresh.matches()) {
            Type type = Type.valueOf(fresh.group(1).toUpperCase(Locale.ROOT));
            return fresh(type, Optional.ofNullable(fresh.group(2)));
        }
        Matcher care = CARE.matcher(below);
        if (care.matches()) {
            return unit(care.group(1))
                    .<Component>map(unit -> new CareView(tools, unit))
                    .orElseGet(DirectoryAdmin::missing);
        }
        return find(below)
                .<Component>map(entry -> EntryView.of(tools, ways, entry))
                .orElseGet(DirectoryAdmin::missing);
    }

    /** A person is begun below a unit alone. */
    private Component fresh(Type type, Optional<String> parent) {
        if (parent.isEmpty()) {
            return type == Type.UNIT ? EntryView.fresh(tools, ways, OptionalLong.empty(), type) : missing();
        }
        return unit(parent.get())
                .<Component>map(unit -> EntryView.fresh(tools, ways, OptionalLong.of(unit.id()), type))
                .orElseGet(DirectoryAdmin::missing);
    }

    private Optional<Entry> unit(String number) {
        return find(number).filter(entry -> !entry.details().person());
    }

    private Optional<Entry> find(String number) {
        return number.matches(NUMBER) ? tools.entries().find(Long.parseLong(number)) : Optional.empty();
    }

    private static Component missing() {
        return RoutedView.missing(
                Messages.of(DirectoryAdmin.class).in(Language.VI).get("directory.refused.GONE"));
    }

    /** Where a new entry of that type is begun below the unit. */
    static String below(Type type, long unit) {
        return fresh(type) + "/" + unit;
    }

    /** Where a new entry of that type is begun at the top. */
    static String fresh(Type type) {
        return PATH + "/moi/" + type.name().toLowerCase(Locale.ROOT);
    }

    /** Where the unit's entries are confirmed. */
    static String care(long unit) {
        return PATH + "/kiem-tra/" + unit;
    }
}
