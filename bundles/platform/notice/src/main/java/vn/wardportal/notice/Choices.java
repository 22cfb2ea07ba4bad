package vn.wardportal.notice;

import org.jdbi.v3.core.Handle;

/** The table of how each person wants their mail. */
final class Choices {

    private Choices() {}

    static Mailing of(Handle handle, long account) {
        return handle.createQuery("select mailing from notice.choice where account = :account")
                .bind("account", account)
                .mapTo(String.class)
                .findOne()
                .map(Mailing::valueOf)
                .orElse(Mailing.AT_ONCE);
    }

    static void save(Handle handle, long account, Mailing mailing) {
        handle.createUpdate("merge into notice.choice (account, mailing) values (:account, :mailing)")
                .bind("account", account)
                .bind("mailing", mailing.name())
                .execute();
    }
}
