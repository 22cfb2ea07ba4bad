package vn.wardportal.api.search;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import vn.wardportal.api.search.Findable.Stamp;

/**
 * What a module lets residents find. Kinds of {@code api.content} are found as they are, by their {@code ContentApproval};
 * a module registers this as a component for what is no such kind, and tells {@link SearchFeed} of every change in the
 * transaction that makes it. The search asks here what it is now, once after each change, and compares all of it whenever
 * the module has started, so that it misses nothing and can be made anew.
 *
 * <pre>{@code
 * @Component
 * public class FindablePeople implements Searchable {
 *
 *     public String kind() {
 *         return "directory.person";
 *     }
 *
 *     public Optional<Findable> findable(String subject) {
 *         return people.published(subject).map(person -> Findable.of(stamp(person), person.address(), person.name()));
 *     }
 *
 *     public List<Stamp> stamps(String after, int limit) {
 *         return people.publishedAfter(after, limit).stream().map(this::stamp).toList();
 *     }
 * }
 * }</pre>
 *
 * <p>In the results the module is called by its message {@code <module>.search.title}, or else {@code <module>.title}, or
 * else {@code module.title}. What it lets be found is out of the results as long as it does not run.
 */
@ConsumerType
public interface Searchable {

    /** What its subjects begin with, before the slash; the module's name stands before the dot: {@code directory.person}. */
    String kind();

    /**
     * What the subject is for residents now; nothing if they may not read it. What they may read on some days alone says so
     * by {@link Findable#during}, also before those have come.
     */
    Optional<Findable> findable(String subject);

    /**
     * What can be found now, part by part in one lasting order. What residents may not read may be among it.
     *
     * @param after the last subject of the part before; empty for the first part
     * @param limit how many at most; fewer are the last part
     */
    List<Stamp> stamps(String after, int limit);
}
