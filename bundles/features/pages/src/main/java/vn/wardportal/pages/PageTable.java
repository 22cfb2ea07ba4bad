package vn.wardportal.pages;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import vn.wardportal.api.site.Redirects;
import vn.wardportal.pages.Refusal.Reason;
import vn.wardportal.pages.WebPage.State;
import vn.wardportal.pages.WebPage.Text;
import vn.wardportal.pages.WebPage.Withdrawal;

/** Changes the table of pages within one transaction, and keeps each page's address in step with the tree. */
class PageTable {

    private final Handle handle;

    PageTable(Handle handle) {
        this.handle = handle;
    }

    WebPage existing(long id) {
        return WebPages.find(handle, id).orElseThrow(() -> new Refusal(Reason.GONE));
    }

    /** The page, unless somebody changed it since that version. */
    WebPage claim(long id, int seen) {
        int changed =
                handle.execute("update pages.page set version = version + 1 where id = ? and version = ?", id, seen);
        WebPage page = existing(id);
        if (changed == 0) {
            throw new Refusal(Reason.CHANGED_MEANWHILE);
        }
        return page;
    }

    WebPage insert(OptionalLong parent, Text text, State state, boolean demo, Instant now) {
        String path = path(parent, text.slug());
        refuseIfTaken(path, 0);
        long id = bindText(handle.createUpdate("""
                                insert into pages.page (parent, slug, path, title, summary, body, unit, source, place,
                                    state, version, demo, updated_at)
                                values (:parent, :slug, :path, :title, :summary, :body, :unit, :source,
                                    (select coalesce(max(place), 0) + 10 from pages.page), :state, 1, :demo, :now)"""), text)
                .bind("parent", nullable(parent))
                .bind("path", path)
                .bind("state", state.name())
                .bind("demo", demo)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        return existing(id);
    }

    /** Writes the text; a changed address leads on to the new one. */
    void update(WebPage page, Text text, Instant now, Redirects redirects) {
        String path = path(page.parent(), text.slug());
        refuseIfTaken(path, page.id());
        bindText(handle.createUpdate("""
                                update pages.page set slug = :slug, path = :path, title = :title, summary = :summary,
                                    body = :body, unit = :unit, source = :source, updated_at = :now
                                where id = :id"""), text)
                .bind("path", path)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("id", page.id())
                .execute();
        page.path().filter(old -> !old.equals(path)).ifPresent(old -> moved(old, path, redirects));
    }

    /** Residents see the page now, by the decision of that number. */
    void publish(WebPage page, long release) {
        handle.execute("""
                update pages.page set state = 'PUBLISHED', released = ?, withdrawn_at = null, withdrawn_because = null
                where id = ?""", release, page.id());
    }

    void withdraw(WebPage page, Withdrawal withdrawal) {
        handle.execute(
                "update pages.page set state = 'DRAFT', withdrawn_at = ?, withdrawn_because = ? where id = ?",
                withdrawal.at().atOffset(ZoneOffset.UTC),
                withdrawal.reason(),
                page.id());
    }

    /** Whether a decision of that number, or a later one, was done already. */
    boolean done(long id, long release) {
        return handle.createQuery("select count(*) from pages.page where id = :id and released >= :release")
                        .bind("id", id)
                        .bind("release", release)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** Whether the page above is one that residents read; the front has none above it. */
    boolean belowShown(OptionalLong parent) {
        return parent.isEmpty() || existing(parent.getAsLong()).shown();
    }

    /** The slug, or the next one like it that makes an address nobody else has. */
    String free(WebPage page, String slug) {
        String free = slug;
        for (int count = 2; taken(path(page.parent(), free), page.id()); count++) {
            free = slug + "-" + count;
        }
        return free;
    }

    /** Refuses a slug that would give the page another's address. */
    void refuseIfTaken(WebPage page, String slug) {
        refuseIfTaken(path(page.parent(), slug), page.id());
    }

    void trash(WebPage page) {
        refuseIfBelow(page, "state <> 'TRASHED'", Reason.HAS_CHILDREN);
        handle.execute("update pages.page set state = 'TRASHED', path = null where id = ?", page.id());
    }

    void restore(WebPage page) {
        if (page.parent().isPresent() && existing(page.parent().getAsLong()).state() == State.TRASHED) {
            throw new Refusal(Reason.ABOVE_TRASHED);
        }
        String path = path(page.parent(), page.text().slug());
        refuseIfTaken(path, page.id());
        handle.execute("update pages.page set state = 'DRAFT', path = ? where id = ?", path, page.id());
    }

    /** The samples that have no page below them. */
    List<WebPage> demoLeaves() {
        return handle.createQuery("""
                        select * from pages.page leaf where demo
                            and not exists (select 1 from pages.page child where child.parent = leaf.id)""").map(WebPages.PAGES).list();
    }

    void delete(WebPage page) {
        refuseIfBelow(page, "true", Reason.HAS_CHILDREN);
        handle.execute("delete from pages.page where id = ?", page.id());
    }

    /** @param condition a constant of this class */
    private void refuseIfBelow(WebPage page, String condition, Reason reason) {
        boolean below = handle.createQuery(
                        "select exists (select 1 from pages.page where parent = :id and " + condition + ")")
                .bind("id", page.id())
                .mapTo(Boolean.class)
                .one();
        if (below) {
            throw new Refusal(reason);
        }
    }

    void shift(WebPage page, int step) {
        List<Long> siblings = handle.createQuery(
                        "select id from pages.page where parent = :parent and state <> 'TRASHED' order by place, id")
                .bind("parent", nullable(page.parent()))
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
                .bind("parent", nullable(page.parent()))
                .bind("place", page.place())
                .bind("id", page.id())
                .mapTo(Integer.class)
                .one();
    }

    /** The pages below move along, and every old address leads to the new one. */
    private void moved(String old, String path, Redirects redirects) {
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
        String above = existing(parent.getAsLong()).path().orElseThrow(() -> new Refusal(Reason.GONE));
        return above.isEmpty() ? slug : above + "/" + slug;
    }

    private void refuseIfTaken(String path, long by) {
        if (taken(path, by)) {
            throw new Refusal(Reason.ADDRESS_TAKEN);
        }
    }

    private boolean taken(String path, long by) {
        return handle.createQuery("select exists (select 1 from pages.page where path = :path and id <> :by)")
                .bind("path", path)
                .bind("by", by)
                .mapTo(Boolean.class)
                .one();
    }

    private static <T extends SqlStatement<T>> T bindText(T statement, Text text) {
        return statement
                .bind("slug", text.slug())
                .bind("title", text.title())
                .bind("summary", text.summary())
                .bind("body", text.body())
                .bind("unit", text.unit())
                .bind("source", text.source());
    }

    private static @Nullable Long nullable(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }
}
