package vn.wardportal.news.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.user.Acting;
import vn.wardportal.news.Article;
import vn.wardportal.news.Article.Life;
import vn.wardportal.news.Article.Withdrawal;
import vn.wardportal.news.Manuscript;
import vn.wardportal.news.State;
import vn.wardportal.news.desk.Refusal.Reason;

/**
 * Brings articles to residents and takes them away. Every act checks its permission, is audited, and is refused if
 * somebody changed the article since the version that was seen.
 */
@Component(service = Publishing.class)
public class Publishing {

    private final Database database;
    private final Records records;
    private final Clock clock;

    @Activate
    public Publishing(@Reference Database database, @Reference Records records, @Reference Clock clock) {
        this.database = database;
        this.records = records;
        this.clock = clock;
    }

    /**
     * Looks whether residents could read that.
     *
     * @throws Refusal if fields lack something
     */
    public void check(Manuscript manuscript) {
        Refusal.unlessEmpty(Checks.forResidents(manuscript));
    }

    /**
     * Lets residents read the article. One that comes back keeps the day it was first published.
     *
     * @throws Refusal if fields lack something
     */
    public Article publish(long id, int seen) {
        Acting.require(Rights.PUBLISH);
        return database.write(handle -> {
            ArticleTable table = new ArticleTable(handle);
            Article before = table.claim(id, seen);
            require(before, State.DRAFT, State.WITHDRAWN);
            Refusal.unlessEmpty(Checks.forResidents(before.manuscript()));
            Instant first = before.life().published().orElseGet(clock::instant);
            Article after = table.become(id, life(before, State.PUBLISHED, Optional.of(first), Optional.empty()));
            records.note(handle, "publish", after);
            return after;
        });
    }

    /** Takes the article from residents and tells them why. */
    public Article withdraw(long id, int seen, String reason) {
        Acting.require(Rights.PUBLISH);
        return database.write(handle -> {
            ArticleTable table = new ArticleTable(handle);
            Article before = table.claim(id, seen);
            require(before, State.PUBLISHED);
            Withdrawal withdrawal = new Withdrawal(clock.instant(), reason.strip());
            Article after =
                    table.become(id, life(before, State.WITHDRAWN, before.life().published(), Optional.of(withdrawal)));
            records.note(handle, "withdraw", after, withdrawal.reason());
            return after;
        });
    }

    /** Throws the article away; one that residents could read stays withdrawn for them. */
    public Article trash(long id, int seen) {
        return move(id, seen, "trash", before -> {
            require(before, State.DRAFT, State.WITHDRAWN);
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
                Acting.require(Rights.PUBLISH);
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
