package vn.wardportal.testing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.wardportal.api.version.Edition;
import vn.wardportal.api.workflow.Approval.Release;
import vn.wardportal.api.workflow.Mark;
import vn.wardportal.api.workflow.Workflow;

/** A route on which a test decides what is released, and what may not be written on. */
public final class MemoryWorkflow implements Workflow {

    private final Map<String, String> closed = new ConcurrentHashMap<>();
    private final Map<String, Hands> hands = new ConcurrentHashMap<>();
    private final Set<String> released = ConcurrentHashMap.newKeySet();
    private final AtomicLong number = new AtomicLong();

    /** Releases a version; the decision is what the module's {@code Approval} is told. */
    public Release release(Edition edition) {
        return release(edition, Mark.NONE);
    }

    /** The same, with what residents are told beside it. */
    public Release release(Edition edition, Mark mark) {
        released.add(key(edition.subject(), edition.hash()));
        return new Release(
                number.incrementAndGet(), edition.subject(), edition.number(), edition.hash(), "Trưởng Ban", mark);
    }

    /** From now on the subject is on its way and may not be written on, for the reason given. */
    public void close(String subject, String words) {
        closed.put(subject, words);
    }

    /** The subject is not on its way any more. */
    public void open(String subject) {
        closed.remove(subject);
    }

    /** The subject went to residents through the hands of those log-ins. */
    public void brought(String subject, String... logins) {
        hands.put(subject, new Hands(List.of(logins), subject.replaceFirst("\\..*/", "/")));
    }

    @Override
    public Optional<Hands> hands(String subject) {
        return Optional.ofNullable(hands.get(subject));
    }

    @Override
    public Map<String, String> standing(Collection<String> subjects) {
        return subjects.stream()
                .filter(closed::containsKey)
                .collect(Collectors.toMap(Function.identity(), closed::get));
    }

    @Override
    public Optional<String> closed(String subject) {
        return Optional.ofNullable(closed.get(subject));
    }

    @Override
    public boolean underWay(String subject) {
        return closed.containsKey(subject);
    }

    @Override
    public boolean released(String subject, String hash) {
        return released.contains(key(subject, hash));
    }

    private static String key(String subject, String hash) {
        return subject + " " + hash;
    }
}
