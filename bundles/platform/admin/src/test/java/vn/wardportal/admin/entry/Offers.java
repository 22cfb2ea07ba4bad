package vn.wardportal.admin.entry;

import vn.wardportal.api.admin.AdminPage;
import vn.wardportal.api.admin.MenuCount;

/** Offers views to the console without a framework. */
public final class Offers {

    private final Entries entries;
    private final Counts counts;

    public Offers(Entries entries, Counts counts) {
        this.entries = entries;
        this.counts = counts;
    }

    public Counts counts() {
        return counts;
    }

    /** Offers a view at that path, for those who hold the permission {@code <path>.edit}. */
    public void add(String path, String title, Group group, AdminPage page) {
        add(path, title, path + ".edit", group, page);
    }

    /** Offers a view at that path to everybody who is signed in. */
    public void addForAll(String path, String title, AdminPage page) {
        addForAll(path, title, Group.MINE, page);
    }

    /** Offers a view at that path, for everybody who is signed in. */
    public void addForAll(String path, String title, Group group, AdminPage page) {
        add(path, title, "", group, page);
    }

    private void add(String path, String title, String permission, Group group, AdminPage page) {
        entries.put(
                path,
                new Entry(
                        path,
                        title,
                        permission,
                        group,
                        10,
                        new Entry.Offer(() -> page, page.getClass().getClassLoader())));
    }

    /** Puts a number beside the view at that path. */
    public void count(String path, boolean bell, MenuCount count) {
        counts.put(count, path, bell);
    }

    public void remove(MenuCount count) {
        counts.remove(count);
    }

    public void remove(String path) {
        entries.take(path);
    }
}
