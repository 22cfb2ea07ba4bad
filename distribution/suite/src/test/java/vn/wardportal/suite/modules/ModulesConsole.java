package vn.wardportal.suite.modules;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import vn.wardportal.suite.harness.Login;
import vn.wardportal.suite.harness.Portal;

/** The administrator before the list of modules. */
final class ModulesConsole implements AutoCloseable {

    private static final String PASSWORD = "cho-hoa-ho-thi-ky-10";
    private static final double PATIENCE_MILLIS = 30_000;

    private final Playwright playwright = Playwright.create();
    private final Browser browser;
    private final Page page;
    private final String url;

    private ModulesConsole(String url) {
        this.url = url;
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("chromium")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        this.page = browser.newContext().newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
    }

    /** Signs in for the first time, chooses the password, and opens the list. */
    static ModulesConsole first(Portal portal) {
        Login login = portal.firstLogin();
        ModulesConsole console = new ModulesConsole(portal.url());
        console.signIn(login.password());
        console.page.waitForURL("**/doi-mat-khau");
        Locator fields = console.page.locator("input[type=password]");
        fields.nth(0).fill(login.password());
        fields.nth(1).fill(PASSWORD);
        fields.nth(2).fill(PASSWORD);
        fields.nth(2).press("Enter");
        console.page.waitForURL(address -> !address.endsWith("doi-mat-khau"));
        console.open();
        return console;
    }

    /** Signs in with the password chosen before and opens the list. */
    static ModulesConsole again(Portal portal) {
        ModulesConsole console = new ModulesConsole(portal.url());
        console.signIn(PASSWORD);
        console.page.locator("vaadin-side-nav").first().waitFor();
        console.open();
        return console;
    }

    /** The browser's page, for what only one test looks at. */
    Page page() {
        return page;
    }

    void open() {
        page.navigate(url + "quan-tri/mo-dun");
        card("news").waitFor();
    }

    Locator card(String module) {
        return page.locator("#module-" + module);
    }

    /** Chooses a jar and answers what the portal says: the plan, or the refusal. */
    String choose(Path jar) {
        page.waitForFileChooser(() ->
                        page.locator("vaadin-upload vaadin-button").first().click())
                .setFiles(jar);
        Locator answer = page.locator("#plan, vaadin-notification-card").last();
        answer.waitFor();
        return answer.innerText();
    }

    /** Carries out the plan that is shown, without waiting. */
    void begin() {
        button("Thực hiện").click();
    }

    /** Puts a jar in and answers what came of it. */
    String put(Path jar) {
        choose(jar);
        begin();
        Locator status = page.locator("#plan-result");
        status.waitFor();
        String result = status.innerText();
        button("Đóng").click();
        page.locator("#plan").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return result;
    }

    void stop(String module) {
        card(module)
                .locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Dừng"))
                .click();
        page.locator("vaadin-confirm-dialog vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Dừng"))
                .last()
                .click();
        card(module).locator("text=Đã dừng").waitFor();
    }

    void start(String module) {
        card(module)
                .locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Bật"))
                .click();
        card(module).locator("text=Đang chạy").waitFor();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private Locator button(String words) {
        return page.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(words))
                .last();
    }

    private void signIn(String password) {
        page.navigate(url + "quan-tri");
        page.locator("input[name=username]").fill("admin");
        page.locator("input[type=password]").fill(password);
        page.locator("input[type=password]").press("Enter");
    }
}
