package vn.wardportal.news.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.check.Checks;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.site.Redirects;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.version.Edition;
import vn.wardportal.api.version.Editions;
import vn.wardportal.api.workflow.Approval.Release;
import vn.wardportal.news.Article;
import vn.wardportal.news.Article.Life;
import vn.wardportal.news.Article.Withdrawal;
import vn.wardportal.news.Manuscript;
import vn.wardportal.news.ManuscriptFields;
import vn.wardportal.news.Route;
import vn.wardportal.news.State;
import vn.wardportal.news.Text;
import vn.wardportal.news.desk.Refusal.Reason;

/**
 * Brings articles to residents and takes them away. Every act checks its permission, is audited, and is refused if
 * somebody changed the article since the version that was seen.
 */
@Component(service = Publishing.class)
public class Publishing {

    private final Database database;
    private final Records records;
    private final Redirects redirects;
    private final Editions editions;
    private final Route route;
    private final Checks checks;
    private final Examination examination;
    private final Clock clock;

    @Activate
    public Publishing(
            @Reference Database database,
            @Reference Records records,
            @Reference Redirects redirects,
            @Reference Editions editions,
            @Reference Route route,
            @Reference Checks checks,
            @Reference Examination examination,
            @Reference Clock clock) {
        this.database = database;
        this.records = records;
        this.redirects = redirects;
        this.editions = editions;
        this.route = route;
        this.checks = checks;
        this.examination = examination;
        this.clock = clock;
    }

    /**
     * Looks whether residents could read that.
     *
     * @throws Refusal if fields lack something
     */
    public void check(Manuscript manuscript) {
        Refusal.unlessEmpty(Mistakes.forResidents(manuscript));
    }

    /**
     * Lets residents read the version that was decided on. An article that comes back keeps the day it was first
     * published; a changed address leads on to the new one.
     *
     * @return false if another version was written since, or the article is thrown away or gone
     * @throws NotPermitted if the version was not released
     */
    boolean publish(long id, Release release) {
        if (!route.released(release.subject(), release.hash())) {
            throw new NotPermitted(release.subject() + " was not released as " + release.hash());
        }
        return database.write(handle -> {
            ArticleTable table = new ArticleTable(handle);
            if (table.done(id, release.number())) {
                return true;
            }
            Optional<Edition> newest = editions.newest(handle, release.subject());
            Article before = table.existing(id);
            if (before.state() == State.TRASHED
                    || newest.filter(edition -> edition.hash().equals(release.hash()))
                            .isEmpty()) {
                return false;
            }
            table.claim(id, before.version());
            show(handle, table, before, ManuscriptFields.manuscript(newest.get().fields()), release);
            return true;
        });
    }

    private void show(Handle handle, ArticleTable table, Article before, Manuscript manuscript, Release release) {
        Instant now = clock.instant();
        Text text = manuscript.text();
        String slug = table.free(text.slug(), before.id());
        table.update(before.id(), manuscript.with(text.at(slug, text.body())), now);
        Instant first = before.life().published().orElse(now);
        Article after = table.become(before.id(), life(before, State.PUBLISHED, Optional.of(first), Optional.empty()));
        table.done(after, release.number());
        if (before.life().published().isPresent() && !before.path().equals(after.path())) {
            redirects.add(handle, before.path(), after.path());
        }
        records.note(handle, "publish", after, release.by());
        checks.remember(handle, examination.of(release.subject(), after.manuscript()));
    }

    /** Takes the article from residents and tells them why. */
    public Article withdraw(long id, int seen, String reason) {
        Acting.require(Rights.WITHDRAW);
        return database.write(handle -> {
            ArticleTable table = new ArticleTable(handle);
            Article before = table.claim(id, seen);
            require(before, State.PUBLISHED);
            Withdrawal withdrawal = new Withdrawal(clock.instant(), reason.strip());
            Article after =
                    table.become(id, life(before, State.WITHDRAWN, before.life().published(), Optional.of(withdrawal)));
            records.note(handle, "withdraw", after, withdrawal.reason());
            checks.forget(handle, Records.subject(id));
            return after;
        });
    }

    /** Throws the article away; one that residents could read stays withdrawn for them. */
    public Article trash(long id, int seen) {
        return move(id, seen, "trash", before -> {
            require(before, State.DRAFT, State.WITHDRAWN);
            if (route.underWay(Records.subject(id))) {
                throw new Refusal(Reason.UNDER_WAY);
            }
            return State.TRASHED;
        });
    }

    /** Takes the article out of the trash, as it was. */
    public Article restore(long id, int seen) {
        return move(id, seen, "restore", before -> {
            require(before, State.TRASHED);
            return before.life().withdrawal().isPresent() ? State.WITHDRAWN : State.DRAFT;
        });
    }

    /** Deletes an article that is in the trash, for good. */
    public void delete(long id, int seen) {
        Acting.require(Rights.DELETE);
        database.write(handle -> {
            ArticleTable table = new ArticleTable(handle);
            Article article = table.claim(id, seen);
            require(article, State.TRASHED);
            table.delete(article);
            records.noteDeleted(handle, article);
            return article;
        });
    }

    private Article move(long id, int seen, String action, Function<Article, State> target) {
        Acting.require(Rights.EDIT);
        return database.write(handle -> {
            ArticleTable table = new ArticleTable(handle);
            Article before = table.claim(id, seen);
            if (before.life().published().isPresent()) {
                Acting.require(Rights.WITHDRAW);
            }
            Life life = life(
                    before,
                    target.apply(before),
                    before.life().published(),
                    before.life().withdrawal());
            Article after = table.become(id, life);
            records.note(handle, action, after);
            return after;
        });
    }

    private static void require(Article article, State... states) {
        if (!Arrays.asList(states).contains(article.state())) {
            throw new Refusal(Reason.WRONG_STATE);
        }
    }

    private static Life life(
            Article article, State state, Optional<Instant> published, Optional<Withdrawal> withdrawal) {
        Life life = article.life();
        return new Life(state, life.writer(), life.created(), life.updated(), published, withdrawal);
    }
}
