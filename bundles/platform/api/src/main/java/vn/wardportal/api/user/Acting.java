package vn.wardportal.api.user;

import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Who is acting on this thread. The console sets it for each request and each task on a user's screen, the platform's
 * own work runs as {@link Person#PORTAL}; where nobody is set, every check refuses.
 *
 * <p>A service checks at its own door, whatever the view already checked:
 *
 * <pre>{@code
 * public void publish(long id) {
 *     Person editor = Acting.require("news.publish");
 *     …
 * }
 * }</pre>
 */
public final class Acting {

    private static final ThreadLocal<Person> CURRENT = new ThreadLocal<>();

    private Acting() {}

    /** The person acting, or nothing outside any request. */
    public static Optional<Person> person() {
        return Optional.ofNullable(CURRENT.get());
    }

    /**
     * The person acting, if they hold the permission.
     *
     * @throws NotPermitted if they do not, or if nobody is acting
     */
    public static Person require(String permission) {
        Person person = CURRENT.get();
        if (person == null) {
            throw new NotPermitted("Nobody is acting, so " + permission + " is refused");
        }
        if (!person.may(permission)) {
            throw new NotPermitted(person.login() + " may not " + permission);
        }
        return person;
    }

    /** Runs the work as that person and restores whoever acted before. */
    public static void as(Person person, Runnable work) {
        Person before = CURRENT.get();
        CURRENT.set(person);
        try {
            work.run();
        } finally {
            restore(before);
        }
    }

    /** Answers what the work answers, done as that person. */
    public static <T> T call(Person person, Callable<T> work) throws Exception {
        Person before = CURRENT.get();
        CURRENT.set(person);
        try {
            return work.call();
        } finally {
            restore(before);
        }
    }

    private static void restore(Person before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }
}
