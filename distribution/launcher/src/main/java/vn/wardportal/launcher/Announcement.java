package vn.wardportal.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** What the operator reads when the portal has started. */
final class Announcement {

    /** Where the site answers, or nothing when it does not. */
    static String url(String address) {
        String port = System.getProperty("portal.bound.port", "");
        if (port.isEmpty()) {
            return "";
        }
        boolean everywhere = address.isEmpty() || address.equals("0.0.0.0") || address.equals("::");
        String host = everywhere ? "localhost" : address.contains(":") ? "[" + address + "]" : address;
        return "http://" + host + ":" + port + "/";
    }

    static String of(Release release, Home home, String url, List<String> problems) {
        var text = new StringBuilder();
        problems.forEach(problem -> text.append("PROBLEM  ").append(problem).append('\n'));
        text.append("Portal ").append(release.version()).append(" is ready");
        text.append(problems.isEmpty() ? ".\n" : ", but not everything runs (see PROBLEM above).\n");
        if (!url.isEmpty()) {
            text.append("  Site     ").append(url).append('\n');
            text.append("  Console  ").append(url).append("quan-tri\n");
        }
        return text.append(firstLogin(home)).toString();
    }

    /** The password of the first administrator: for the console only, never for the log. */
    static String firstLogin(Home home) {
        if (Files.notExists(home.firstLogin())) {
            return "";
        }
        try {
            return "  First log-in, kept in " + home.firstLogin() + " until it is used:\n"
                    + Files.readString(home.firstLogin()).indent(4);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + home.firstLogin(), e);
        }
    }

    private Announcement() {}
}
