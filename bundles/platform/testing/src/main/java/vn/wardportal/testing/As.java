package vn.wardportal.testing;

import java.util.Set;
import java.util.concurrent.Callable;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;

/** Acts as somebody with certain permissions: {@code As.person("news.edit").does(() -> articles.save(article))}. */
public final class As {

    private final Person person;

    private As(Person person) {
        this.person = person;
    }

    /** Somebody who holds just these permissions. */
    public static As person(String... permissions) {
        return named("tester", permissions);
    }

    /** Somebody of that login who holds just these permissions; the same login is the same person. */
    public static As named(String login, String... permissions) {
        return new As(new Person(Math.abs((long) login.hashCode()) + 1, login, login, Set.of(permissions)));
    }

    /** Does it as that person. */
    public void does(Runnable work) {
        Acting.as(person, work);
    }

    /** Answers what the work answers, done as that person. */
    public <T> T gets(Callable<T> work) {
        try {
            return Acting.call(person, work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The work failed", e);
        }
    }
}
