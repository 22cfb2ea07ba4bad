package vn.wardportal.admin.entry;

import java.lang.ref.WeakReference;
import java.util.Comparator;
import java.util.function.Supplier;
import vn.wardportal.api.admin.AdminPage;
import vn.wardportal.api.user.Person;

/**
 * One view that can be opened. Two entries are the same only if they are the same registration, so that a view of a
 * module's former version is recognised.
 */
public final class Entry {

    static final Comparator<Entry> ORDER = Comparator.comparing(Entry::group)
            .thenComparingInt(entry -> entry.order)
            .thenComparing(Entry::path);

    private final String path;
    private final String title;
    private final String permission;
    private final Group group;
    private final int order;
    private final Supplier<AdminPage> page;
    private final WeakReference<ClassLoader> loader;

    Entry(String path, String title, String permission, Group group, int order, Offer offer) {
        this.path = path;
        this.title = title;
        this.permission = permission;
        this.group = group;
        this.order = order;
        this.page = offer.page();
        this.loader = new WeakReference<>(offer.loader());
    }

    /** Its address below the console's. */
    public String path() {
        return path;
    }

    /** What the menu calls it. */
    public String title() {
        return title;
    }

    /** Where it stands in the menu. */
    public Group group() {
        return group;
    }

    /** Makes its view. */
    public AdminPage page() {
        return page.get();
    }

    /** Whose classes the view is made of, for as long as somebody else holds them. */
    WeakReference<ClassLoader> loader() {
        return loader;
    }

    /** Whether the person may open it. */
    public boolean opensFor(Person person) {
        return permission.isEmpty() || person.may(permission);
    }

    /** Whether the address is this entry's or below it. */
    boolean covers(String address) {
        return address.equals(path) || address.startsWith(path + "/");
    }

    /**
     * What a module offers.
     *
     * @param page fetches the factory; only when a view is opened, since fetching makes the component and all it needs
     * @param loader the module's class loader
     */
    record Offer(Supplier<AdminPage> page, ClassLoader loader) {}

    /** What follows this entry's path in the address. */
    public String below(String address) {
        return address.length() > path.length() ? address.substring(path.length() + 1) : "";
    }
}
