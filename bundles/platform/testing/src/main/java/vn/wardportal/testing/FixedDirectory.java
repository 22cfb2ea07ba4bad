package vn.wardportal.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import vn.wardportal.api.user.Directory;
import vn.wardportal.api.user.Person;

/** The people a test knows: {@code new FixedDirectory().with(7, "lan", "Trần Thị Lan", "news.withdraw")}. */
public final class FixedDirectory implements Directory {

    private final Map<Long, Known> accounts = new ConcurrentSkipListMap<>();
    private final Map<Long, Set<String>> permissions = new ConcurrentSkipListMap<>();

    /** One more active account, or another one of that number; its mail goes to its login at example.vn. */
    public FixedDirectory with(long id, String login, String name, String... held) {
        return with(new Known(id, login, name, login + "@example.vn", true), held);
    }

    /** One more account, or another one of that number. */
    public FixedDirectory with(Known known, String... held) {
        accounts.put(known.id(), known);
        permissions.put(known.id(), Set.of(held));
        return this;
    }

    /** The account as somebody who acts. */
    public Person person(long id) {
        Known known = accounts.get(id);
        return new Person(id, known.login(), known.name(), permissions.get(id));
    }

    @Override
    public List<Known> holders(String permission) {
        return active(Set.of(permission));
    }

    @Override
    public List<Known> able(String permission) {
        return active(Set.of(permission, "*"));
    }

    @Override
    public Optional<Known> find(long account) {
        return Optional.ofNullable(accounts.get(account));
    }

    @Override
    public Optional<Known> byLogin(String login) {
        return all().stream().filter(known -> known.login().equals(login)).findFirst();
    }

    @Override
    public List<Known> all() {
        return List.copyOf(accounts.values());
    }

    private List<Known> active(Set<String> wanted) {
        return accounts.values().stream()
                .filter(Known::active)
                .filter(known -> permissions.get(known.id()).stream().anyMatch(wanted::contains))
                .toList();
    }
}
