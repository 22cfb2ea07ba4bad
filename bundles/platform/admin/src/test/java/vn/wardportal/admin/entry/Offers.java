package vn.wardportal.admin.entry;

import vn.wardportal.api.admin.AdminPage;

/** Offers views to the console without a framework. */
public final class Offers {

    private final Entries entries;

    public Offers(Entries entries) {
        this.entries = entries;
    }

    /** Offers a view at that path, for those who hold the permission {@code <path>.edit}. */
    public void add(String path, String title, Group group, AdminPage page) {
        entries.put(
                path,
                new Entry(
                        path,
                        title,
                        path + ".edit",
                        group,
                        10,
                        new Entry.Offer(() -> page, page.getClass().getClassLoader())));
    }

    public void remove(String path) {
        entries.take(path);
    }
}
