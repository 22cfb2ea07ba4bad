package vn.wardportal.pages;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import vn.wardportal.api.check.Consent;
import vn.wardportal.api.content.StateTable;
import vn.wardportal.api.content.Tree;
import vn.wardportal.api.site.Redirects;
import vn.wardportal.api.workflow.Approval.Release;
import vn.wardportal.pages.WebPage.State;
import vn.wardportal.pages.WebPage.Text;

/** Changes the table of pages within one transaction, and keeps each page's address in step with the tree. */
public class PageTable extends StateTable<WebPage, Text> {

    private final PageTree tree;
    private final Redirects redirects;

    PageTable(Handle handle, Redirects redirects) {
        super(handle, "pages.page");
        this.tree = new PageTree(handle);
        this.redirects = redirects;
    }

    @Override
    public Optional<WebPage> find(long id) {
        return WebPages.find(handle, id);
    }

    WebPage insert(OptionalLong parent, Text text, State state, boolean demo, Instant now) {
        String path = tree.path(parent, text.slug(), 0);
        long id = bindText(handle.createUpdate("""
                                insert into pages.page (parent, slug, path, title, summary, body, unit, source, consents,
                                    en_title, en_summary, en_body, en_of,
                                    place, state, version, demo, updated_at)
                                values (:parent, :slug, :path, :title, :summary, :body, :unit, :source, :consents,
                                    :enTitle, :enSummary, :enBody, :enOf,
                                    :place, :state, 1, :demo, :now)"""), text)
                .bind("parent", Tree.nullable(parent))
                .bind("place", tree.tree().last())
                .bind("path", path)
                .bind("state", state.name())
                .bind("demo", demo)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        return existing(id);
    }

    @Override
    public Text addressed(WebPage before, Text text) {
        tree.path(before.parent(), text.slug(), before.id());
        return text;
    }

    /** A changed address leads on to the new one. */
    @Override
    public void rewrite(WebPage before, Text text, Instant now) {
        String path = tree.path(before.parent(), text.slug(), before.id());
        bindText(handle.createUpdate("""
                                update pages.page set slug = :slug, path = :path, title = :title, summary = :summary,
                                    body = :body, unit = :unit, source = :source, consents = :consents,
                                    en_title = :enTitle, en_summary = :enSummary, en_body = :enBody, en_of = :enOf,
                                    updated_at = :now
                                where id = :id"""), text)
                .bind("path", path)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("id", before.id())
                .execute();
        before.path().filter(old -> !old.equals(path)).ifPresent(old -> tree.moved(old, path, redirects));
    }

    @Override
    public boolean showable(WebPage before) {
        return tree.tree().belowShown(before.parent());
    }

    @Override
    public void show(WebPage before, Text text, Release release, Instant now) {
        super.show(before, text.at(tree.free(before, text.slug())), release, now);
    }

    /** A page in the trash binds no address. */
    @Override
    public void trash(WebPage before) {
        tree.tree().refuseIfAbove(before.id());
        super.trash(before);
        set(before.id(), "path = null");
    }

    /** Where it hung; its address may have been taken meanwhile. */
    @Override
    public void restore(WebPage before) {
        tree.tree().refuseIfAboveTrashed(before.parent());
        String path = tree.path(before.parent(), before.text().slug(), before.id());
        super.restore(before);
        set(before.id(), "path = ?", path);
    }

    @Override
    public void delete(WebPage before) {
        tree.tree().refuseIfAboveAny(before.id());
        super.delete(before);
    }

    /** The samples that have no page below them. */
    List<WebPage> demoLeaves() {
        return handle.createQuery("""
                        select * from pages.page leaf where demo
                            and not exists (select 1 from pages.page child where child.parent = leaf.id)""").map(WebPages.PAGES).list();
    }

    private static <T extends SqlStatement<T>> T bindText(T statement, Text text) {
        return statement
                .bind("slug", text.slug())
                .bind("title", text.title())
                .bind("summary", text.summary())
                .bind("body", text.body())
                .bind("unit", text.unit())
                .bind("source", text.source())
                .bind("consents", Consent.text(text.consents()))
                .bind("enTitle", text.english().title())
                .bind("enSummary", text.english().summary())
                .bind("enBody", text.english().body())
                .bind("enOf", text.english().of());
    }
}
