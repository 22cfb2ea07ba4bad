package vn.wardportal.security;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The table of accounts, with the roles each one holds. */
final class Accounts {

    private Accounts() {}

    /**
     * What is needed to compare a password.
     *
     * @param id the account
     * @param login its login
     * @param name whose it is
     * @param password the stored hash
     * @param active whether it may be used
     */
    record Credentials(long id, String login, String name, String password, boolean active) {}

    static List<Account> all(Handle handle) {
        Map<Long, Set<String>> roles = handle.createQuery("select account, role from security.account_role")
                .map((row, context) -> Map.entry(row.getLong("account"), row.getString("role")))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
        return handle.createQuery("select * from security.account order by login")
                .map((row, context) -> new Account(
                        row.getLong("id"),
                        row.getString("login"),
                        row.getString("name"),
                        row.getString("email"),
                        row.getBoolean("active"),
                        row.getBoolean("must_change"),
                        roles.getOrDefault(row.getLong("id"), Set.of()),
                        Optional.ofNullable(row.getTimestamp("signed_in_at")).map(time -> time.toInstant())))
                .list();
    }

    static Optional<Account> find(Handle handle, long id) {
        return all(handle).stream().filter(account -> account.id() == id).findFirst();
    }

    static Optional<Credentials> credentials(Handle handle, String login) {
        return handle.createQuery("select id, login, name, password, active from security.account where login = :login")
                .bind("login", login)
                .map((row, context) -> new Credentials(
                        row.getLong("id"),
                        row.getString("login"),
                        row.getString("name"),
                        row.getString("password"),
                        row.getBoolean("active")))
                .findOne();
    }

    static Set<String> permissions(Handle handle, long id) {
        return new HashSet<>(
                handle.createQuery("""
                        select distinct held.permission from security.account_role has
                        join security.role_permission held on held.role = has.role
                        where has.account = :id""").bind("id", id).mapTo(String.class).list());
    }

    static int activeAdministrators(Handle handle) {
        return handle.createQuery("""
                        select count(distinct person.id) from security.account person
                        join security.account_role has on has.account = person.id
                        join security.role_permission held on held.role = has.role
                        where person.active and held.permission = :everything""")
                .bind("everything", Role.EVERYTHING)
                .mapTo(int.class)
                .one();
    }

    static long insert(Handle handle, Account account, String password, Instant now) {
        long id = handle.createUpdate("""
                        insert into security.account (login, name, email, active, password, must_change, created_at)
                        values (:login, :name, :email, :active, :password, :mustChange, :now)""")
                .bind("login", account.login())
                .bind("name", account.name())
                .bind("email", account.email())
                .bind("active", account.active())
                .bind("password", password)
                .bind("mustChange", account.mustChange())
                .bind("now", now)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(long.class)
                .one();
        setRoles(handle, id, account.roles());
        return id;
    }

    static void update(Handle handle, Account account) {
        handle.createUpdate("update security.account set name = :name, email = :email, active = :active where id = :id")
                .bind("name", account.name())
                .bind("email", account.email())
                .bind("active", account.active())
                .bind("id", account.id())
                .execute();
        setRoles(handle, account.id(), account.roles());
    }

    static void setPassword(Handle handle, long id, String password, boolean mustChange) {
        handle.createUpdate(
                        "update security.account set password = :password, must_change = :mustChange where id = :id")
                .bind("password", password)
                .bind("mustChange", mustChange)
                .bind("id", id)
                .execute();
    }

    /** Notes the time, and a stronger hash of the same password unless the password was changed meanwhile. */
    static void signedIn(Handle handle, Credentials account, String password, Instant now) {
        handle.createUpdate("update security.account set signed_in_at = :now where id = :id")
                .bind("now", now)
                .bind("id", account.id())
                .execute();
        handle.createUpdate("update security.account set password = :new where id = :id and password = :old")
                .bind("new", password)
                .bind("old", account.password())
                .bind("id", account.id())
                .execute();
    }

    static void delete(Handle handle, long id) {
        handle.execute("delete from security.recovery_code where account = ?", id);
        handle.execute("delete from security.second_factor where account = ?", id);
        handle.execute("delete from security.account_role where account = ?", id);
        handle.execute("delete from security.account where id = ?", id);
    }

    private static void setRoles(Handle handle, long id, Collection<String> roles) {
        handle.createUpdate("delete from security.account_role where account = :id")
                .bind("id", id)
                .execute();
        for (String role : roles) {
            handle.createUpdate("insert into security.account_role (account, role) values (:id, :role)")
                    .bind("id", id)
                    .bind("role", role)
                    .execute();
        }
    }
}
