package vn.wardportal.suite.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;

/** The browser, started once for all tests; it ends with the JVM. To be used by one thread. */
public final class Chromium {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final Browser BROWSER = Playwright.create()
            .chromium()
            .launch(new LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("chromium")))
                    .setArgs(ARGUMENTS));

    /** For one after the other: it has the console's scripts compiled, which takes longer than to show a view. */
    private static final BrowserContext USED = visitor();

    private static boolean lent;

    private Chromium() {}

    /** A visitor who has never been here, with a desktop's screen. */
    public static BrowserContext visitor() {
        return visitor(new NewContextOptions().setViewportSize(1280, 900));
    }

    /** A browser with a desktop's screen that was used before, if nobody has it just now; it remembers nobody. */
    static BrowserContext lend() {
        if (lent) {
            return visitor();
        }
        lent = true;
        return USED;
    }

    /** Takes a browser back, or closes it. */
    static void giveBack(BrowserContext browser) {
        if (browser == USED) {
            browser.pages().forEach(Page::close);
            browser.clearCookies();
            lent = false;
        } else {
            browser.close();
        }
    }

    /** A visitor who has never been here. */
    public static BrowserContext visitor(NewContextOptions options) {
        return BROWSER.newContext(options.setLocale("vi-VN"));
    }
}
