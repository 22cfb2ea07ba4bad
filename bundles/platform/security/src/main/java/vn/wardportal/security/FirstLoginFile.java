package vn.wardportal.security;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.wardportal.api.data.PrivateFile;

/**
 * {@code first-login.txt} in the data folder, readable by the portal's user alone.
 *
 * @param file where it is
 */
record FirstLoginFile(PrivateFile file) {

    static FirstLoginFile in(String dataFolder) {
        return new FirstLoginFile(new PrivateFile(Path.of(dataFolder, "first-login.txt")));
    }

    void write(String login, String password) {
        file.write(("login: " + login + "\npassword: " + password + "\n").getBytes(StandardCharsets.UTF_8));
    }

    void delete() {
        file.delete();
    }

    @Override
    public String toString() {
        return file.path().toString();
    }
}
