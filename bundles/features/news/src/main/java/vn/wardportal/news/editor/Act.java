package vn.wardportal.news.editor;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.wardportal.api.user.Person;
import vn.wardportal.news.Article;
import vn.wardportal.news.State;
import vn.wardportal.news.desk.Rights;

/** What can be done with the article that is open. */
enum Act {
    SAVE,
    PREVIEW,
    WITHDRAW,
    RESTORE,
    TRASH,
    DELETE;

    String key() {
        return "news.act." + name();
    }

    /** Whether it makes sense for the article, which is absent before it is first kept, and the person may. */
    boolean offered(Optional<Article> article, Person person) {
        State state = article.map(Article::state).orElse(State.DRAFT);
        return switch (this) {
            case SAVE, PREVIEW -> state != State.TRASHED;
            case WITHDRAW -> state == State.PUBLISHED && person.may(Rights.WITHDRAW);
            case TRASH ->
                article.isPresent() && (state == State.DRAFT || state == State.WITHDRAWN) && mayMove(article, person);
            case RESTORE -> state == State.TRASHED && mayMove(article, person);
            case DELETE -> state == State.TRASHED && person.may(Rights.DELETE);
        };
    }

    /** All that are offered. */
    static Set<Act> allOffered(Optional<Article> article, Person person) {
        Set<Act> offered = EnumSet.allOf(Act.class);
        offered.removeIf(act -> !act.offered(article, person));
        return offered;
    }

    private static boolean mayMove(Optional<Article> article, Person person) {
        return person.may(Rights.WITHDRAW)
                || article.flatMap(known -> known.life().published()).isEmpty();
    }
}
