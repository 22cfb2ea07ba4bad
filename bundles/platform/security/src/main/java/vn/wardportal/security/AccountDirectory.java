package vn.wardportal.security;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.user.Directory;

/** Who has an account and what it gives, kept in memory until an account or a role changes. */
@Component
public final class AccountDirectory implements Directory {

    private static final Comparator<Member> BY_NAME = Comparator.comparing(
                    (Member member) -> member.known().name())
            .thenComparing(member -> member.known().id());

    private final Rights rights;
    private volatile Moment latest = new Moment(-1, Map.of(), List.of());

    @Activate
    public AccountDirectory(@Reference Rights rights) {
        this.rights = rights;
    }

    @Override
    public List<Known> holders(String permission) {
        return active(Set.of(permission));
    }

    @Override
    public List<Known> able(String permission) {
        return active(Set.of(permission, Role.EVERYTHING));
    }

    @Override
    public Optional<Known> find(long account) {
        return Optional.ofNullable(now().byId().get(account)).map(Member::known);
    }

    @Override
    public Optional<Known> byLogin(String login) {
        return all().stream().filter(known -> known.login().equals(login)).findFirst();
    }

    @Override
    public List<Known> all() {
        return now().members().stream().map(Member::known).toList();
    }

    private List<Known> active(Set<String> permissions) {
        return now().members().stream()
                .filter(member -> member.known().active())
                .filter(member -> member.permissions().stream().anyMatch(permissions::contains))
                .map(Member::known)
                .toList();
    }

    private Moment now() {
        // asked before reading: what changes meanwhile makes the answer stale again
        long generation = rights.seen();
        Moment moment = latest;
        if (moment.generation() != generation) {
            moment = load(generation);
            latest = moment;
        }
        return moment;
    }

    private Moment load(long generation) {
        List<Member> members = rights.read(handle -> {
            Map<String, Set<String>> given =
                    Roles.all(handle).stream().collect(Collectors.toMap(Role::name, Role::permissions));
            return Accounts.all(handle).stream()
                    .map(account -> member(account, given))
                    .sorted(BY_NAME)
                    .toList();
        });
        return new Moment(
                generation,
                members.stream()
                        .collect(Collectors.toMap(member -> member.known().id(), Function.identity())),
                members);
    }

    private static Member member(Account account, Map<String, Set<String>> given) {
        Set<String> permissions = new HashSet<>();
        account.roles().forEach(role -> permissions.addAll(given.getOrDefault(role, Set.of())));
        return new Member(
                new Known(account.id(), account.login(), account.name(), account.email(), account.active()),
                Set.copyOf(permissions));
    }

    private record Member(Known known, Set<String> permissions) {}

    private record Moment(long generation, Map<Long, Member> byId, List<Member> members) {}
}
