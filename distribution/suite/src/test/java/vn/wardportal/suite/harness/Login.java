package vn.wardportal.suite.harness;

/**
 * What somebody signs in with.
 *
 * @param name the account
 * @param password its password
 */
public record Login(String name, String password) {

    /** The same account with another password. */
    public Login with(String other) {
        return new Login(name, other);
    }
}
