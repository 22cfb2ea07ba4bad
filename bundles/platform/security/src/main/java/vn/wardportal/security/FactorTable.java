package vn.wardportal.security;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** The tables of second factors and of what calls for one. */
final class FactorTable {

    private FactorTable() {}

    /**
     * Somebody's second factor.
     *
     * @param secret encrypted
     * @param lastStep the step whose code was used last
     * @param failed wrong codes since the last right one
     * @param since when it was set up
     */
    record Kept(byte[] secret, long lastStep, int failed, Instant since) {}

    static Optional<Kept> find(Handle handle, long account) {
        return handle.createQuery(
                        "select secret, last_step, failed, since from security.second_factor where account = :account")
                .bind("account", account)
                .map((row, context) -> new Kept(
                        row.getBytes("secret"),
                        row.getLong("last_step"),
                        row.getInt("failed"),
                        row.getTimestamp("since").toInstant()))
                .findOne();
    }

    static Set<Long> accounts(Handle handle) {
        return new HashSet<>(handle.createQuery("select account from security.second_factor")
                .mapTo(Long.class)
                .list());
    }

    /** Whether something the account may do calls for a second factor. */
    static boolean calledFor(Handle handle, long account) {
        return handle.createQuery("""
                        select count(*) from security.account_role has
                        join security.role_permission held on held.role = has.role
                        join security.second_factor_permission calling on calling.permission = held.permission
                        where has.account = :account""").bind("account", account).mapTo(int.class).one() > 0;
    }

    /** What calls for a second factor. */
    static Set<String> calling(Handle handle) {
        return new HashSet<>(handle.createQuery("select permission from security.second_factor_permission")
                .mapTo(String.class)
                .list());
    }

    static void call(Handle handle, Set<String> permissions) {
        handle.execute("delete from security.second_factor_permission");
        for (String permission : permissions) {
            handle.createUpdate("insert into security.second_factor_permission (permission) values (:permission)")
                    .bind("permission", permission)
                    .execute();
        }
    }

    static void insert(Handle handle, long account, Kept kept) {
        handle.createUpdate("""
                        insert into security.second_factor (account, secret, last_step, failed, since)
                        values (:account, :secret, :lastStep, :failed, :since)""")
                .bind("account", account)
                .bind("secret", kept.secret())
                .bind("lastStep", kept.lastStep())
                .bind("failed", kept.failed())
                .bind("since", kept.since())
                .execute();
    }

    /** Uses up all codes to that step; whether its own was unused until now. */
    static boolean use(Handle handle, long account, long step) {
        return handle.createUpdate("""
                        update security.second_factor set last_step = :step, failed = 0
                        where account = :account and last_step < :step""")
                        .bind("step", step)
                        .bind("account", account)
                        .execute()
                == 1;
    }

    /** Counts a wrong code; answers how many there were since the last right one. */
    static int fail(Handle handle, long account) {
        handle.createUpdate("update security.second_factor set failed = failed + 1 where account = :account")
                .bind("account", account)
                .execute();
        return find(handle, account).map(Kept::failed).orElse(0);
    }

    /** Takes it away with its recovery codes; whether there was one. */
    static boolean delete(Handle handle, long account) {
        replaceCodes(handle, account, List.of());
        return handle.createUpdate("delete from security.second_factor where account = :account")
                        .bind("account", account)
                        .execute()
                == 1;
    }

    static int codesLeft(Handle handle, long account) {
        return handle.createQuery("select count(*) from security.recovery_code where account = :account")
                .bind("account", account)
                .mapTo(int.class)
                .one();
    }

    static void replaceCodes(Handle handle, long account, List<byte[]> digests) {
        handle.createUpdate("delete from security.recovery_code where account = :account")
                .bind("account", account)
                .execute();
        for (byte[] digest : digests) {
            handle.createUpdate("insert into security.recovery_code (account, digest) values (:account, :digest)")
                    .bind("account", account)
                    .bind("digest", digest)
                    .execute();
        }
    }

    static boolean hasCode(Handle handle, long account, byte[] digest) {
        return handle.createQuery(
                                "select count(*) from security.recovery_code where account = :account and digest = :digest")
                        .bind("account", account)
                        .bind("digest", digest)
                        .mapTo(int.class)
                        .one()
                > 0;
    }

    /** Uses a recovery code up; whether it was unused until now. */
    static boolean useCode(Handle handle, long account, byte[] digest) {
        boolean used =
                handle.createUpdate("delete from security.recovery_code where account = :account and digest = :digest")
                                .bind("account", account)
                                .bind("digest", digest)
                                .execute()
                        == 1;
        if (used) {
            handle.createUpdate("update security.second_factor set failed = 0 where account = :account")
                    .bind("account", account)
                    .execute();
        }
        return used;
    }
}
