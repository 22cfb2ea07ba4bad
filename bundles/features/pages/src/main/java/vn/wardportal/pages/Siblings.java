package vn.wardportal.pages;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** The order of the pages below one page, changed within one transaction. */
class Siblings {

    private final Handle handle;

    Siblings(Handle handle) {
        this.handle = handle;
    }

    /** Moves the page that many places down, or up. */
    void shift(WebPage page, int step) {
        List<Long> siblings = handle.createQuery(
                        "select id from pages.page where parent = :parent and state <> 'TRASHED' order by place, id")
                .bind("parent", PageTree.nullable(page.parent()))
                .mapTo(Long.class)
                .list();
        if (siblings.remove(page.id())) {
            int before = position(page);
            siblings.add(Math.clamp(before + (long) step, 0, siblings.size()), page.id());
        }
        for (int index = 0; index < siblings.size(); index++) {
            handle.execute("update pages.page set place = ? where id = ?", index * 10, siblings.get(index));
        }
    }

    private int position(WebPage page) {
        return handle.createQuery("""
                        select count(*) from pages.page
                        where parent = :parent and state <> 'TRASHED' and (place, id) < (:place, :id)""")
                .bind("parent", PageTree.nullable(page.parent()))
                .bind("place", page.place())
                .bind("id", page.id())
                .mapTo(Integer.class)
                .one();
    }
}
