package vn.wardportal.security;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What an account must look like. */
final class AccountRules {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]{1,130}");
    private static final int LONGEST_NAME = 120;

    private AccountRules() {}

    /**
     * The account as it is stored.
     *
     * @throws Mistake naming what is wrong with it
     */
    static Account checked(Account account) {
        String name = Normalizer.normalize(account.name(), Normalizer.Form.NFC).strip();
        String email = account.email().strip();
        if (!Logins.valid(account.login())) {
            throw new Mistake("users.error.login");
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Mistake("users.error.name");
        }
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            throw new Mistake("users.error.email");
        }
        return new Account(
                account.id(),
                account.login(),
                name,
                email,
                account.active(),
                account.mustChange(),
                account.roles(),
                account.signedInAt());
    }
}
