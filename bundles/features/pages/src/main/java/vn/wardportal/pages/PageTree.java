package vn.wardportal.pages;

import java.util.List;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import vn.wardportal.api.content.Refusal;
import vn.wardportal.api.content.Refusal.Reason;
import vn.wardportal.api.content.Tree;
import vn.wardportal.api.site.Redirects;
import vn.wardportal.api.text.Slug;

/** Which addresses follow from where pages hang, within one transaction. */
class PageTree {

    private static final String TABLE = "pages.page";

    private final Handle handle;
    private final Tree tree;

    PageTree(Handle handle) {
        this.handle = handle;
        this.tree = new Tree(handle, TABLE);
    }

    /** Where pages hang, and in which order. */
    Tree tree() {
        return tree;
    }

    /** The page above; absent for the front. */
    private WebPage above(long parent) {
        return WebPages.find(handle, parent).orElseThrow(() -> new Refusal(Reason.GONE));
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
        return Slug.free(slug, other -> taken(path(page.parent(), other), page.id()));
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
}
