package vn.wardportal.pages;

import java.util.List;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.wardportal.api.content.Refusal;
import vn.wardportal.api.content.Refusal.Reason;
import vn.wardportal.api.site.Redirects;

/** Where pages hang and which addresses follow from that, within one transaction. */
class PageTree {

    private final Handle handle;

    PageTree(Handle handle) {
        this.handle = handle;
    }

    /** The page above; absent for the front. */
    private WebPage above(long parent) {
        return WebPages.find(handle, parent).orElseThrow(() -> new Refusal(Reason.GONE));
    }

    /** Whether the page above is one that residents read; the front has none above it. */
    boolean belowShown(OptionalLong parent) {
        return parent.isEmpty() || above(parent.getAsLong()).shown();
    }

    /** Refuses to hang a page below one that was thrown away. */
    void refuseIfAboveTrashed(OptionalLong parent) {
        if (parent.isPresent() && above(parent.getAsLong()).trashed()) {
            throw new Refusal(PageGround.ABOVE_TRASHED);
        }
    }

    /** Refuses if there are pages below, those in the trash not counted. */
    void refuseIfAbove(WebPage page) {
        refuseIfBelow(page, "state <> 'TRASHED'");
    }

    /** Refuses if there are any pages below. */
    void refuseIfAboveAny(WebPage page) {
        refuseIfBelow(page, "true");
    }

    /** @param condition a constant of this class */
    private void refuseIfBelow(WebPage page, String condition) {
        boolean below = handle.createQuery(
                        "select exists (select 1 from pages.page where parent = :id and " + condition + ")")
                .bind("id", page.id())
                .mapTo(Boolean.class)
                .one();
        if (below) {
            throw new Refusal(PageGround.HAS_CHILDREN);
        }
    }

    /**
     * The way to a page of that slug below the parent.
     *
     * @param by the page's number; 0 before it has one
     * @throws Refusal if another page has it
     */
    String path(OptionalLong parent, String slug, long by) {
        String path = path(parent, slug);
        if (taken(path, by)) {
            throw new Refusal(Reason.ADDRESS_TAKEN);
        }
        return path;
    }

    /** The slug, or the next one like it that makes an address nobody else has. */
    String free(WebPage page, String slug) {
        String free = slug;
        for (int count = 2; taken(path(page.parent(), free), page.id()); count++) {
            free = slug + "-" + count;
        }
        return free;
    }

    /** A page has another address now: the pages below move along, and every old address leads to the new one. */
    void moved(String old, String path, Redirects redirects) {
        List<WebPage> below = handle.createQuery("select * from pages.page where path like :below escape '!'")
                .bind("below", old.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "/%")
                .map(WebPages.PAGES)
                .list();
        redirects.add(handle, IntroductionPage.address(old), IntroductionPage.address(path));
        for (WebPage page : below) {
            String from = page.path().orElseThrow();
            String to = path + from.substring(old.length());
            handle.execute("update pages.page set path = ?, version = version + 1 where id = ?", to, page.id());
            redirects.add(handle, IntroductionPage.address(from), IntroductionPage.address(to));
        }
    }

    private String path(OptionalLong parent, String slug) {
        if (parent.isEmpty()) {
            return "";
        }
        String above = above(parent.getAsLong()).path().orElseThrow(() -> new Refusal(Reason.GONE));
        return above.isEmpty() ? slug : above + "/" + slug;
    }

    private boolean taken(String path, long by) {
        return handle.createQuery("select exists (select 1 from pages.page where path = :path and id <> :by)")
                .bind("path", path)
                .bind("by", by)
                .mapTo(Boolean.class)
                .one();
    }

    static @Nullable Long nullable(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }
}
