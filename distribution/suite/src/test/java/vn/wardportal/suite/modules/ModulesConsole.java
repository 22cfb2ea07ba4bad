package vn.wardportal.suite.modules;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import vn.wardportal.suite.harness.Console;
import vn.wardportal.suite.harness.Login;
import vn.wardportal.suite.harness.Portal;

/** The administrator before the list of modules. */
final class ModulesConsole implements AutoCloseable {

    private final Console console;
    private final Login login;

    private ModulesConsole(Console console, Login login) {
        this.console = console;
        this.login = login;
    }

    /** Signs in for the first time, chooses the password, and opens the list. */
    static ModulesConsole first(Portal portal) {
        Console console = Console.at(portal);
        return new ModulesConsole(console, console.firstSignIn(portal.firstLogin())).open();
    }

    /** Signs in with the password chosen before and opens the list. */
    static ModulesConsole again(Portal portal, Login login) {
        return new ModulesConsole(Console.at(portal).signIn(login), login).open();
    }

    /** What to sign in with the next time. */
    Login login() {
        return login;
    }

    /** The browser's page, for what only one test looks at. */
    Page page() {
        return console.page();
    }

    ModulesConsole open() {
        console.open("mo-dun");
        card("news").waitFor();
        return this;
    }

    Locator card(String module) {
        return page().locator("#module-" + module);
    }

    /** Chooses a jar and answers what the portal says: the plan, or the refusal. */
    String choose(Path jar) {
        page().waitForFileChooser(() ->
                        page().locator("vaadin-upload vaadin-button").first().click())
                .setFiles(jar);
        Locator answer = page().locator("#plan, vaadin-notification-card").last();
        answer.waitFor();
        return answer.innerText();
    }

    /** Carries out the plan that is shown, without waiting. */
    void begin() {
        console.button("Thực hiện").click();
    }

    /** Puts a jar in and answers what came of it. */
    String put(Path jar) {
        choose(jar);
        begin();
        Locator status = page().locator("#plan-result");
        status.waitFor();
        String result = status.innerText();
        console.button("Đóng").click();
        page().locator("#plan").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return result;
    }

    void stop(String module) {
        press(card(module), "Dừng");
        press(page().locator("vaadin-confirm-dialog"), "Dừng");
        card(module).locator("text=Đã dừng").waitFor();
    }

    void start(String module) {
        press(card(module), "Bật");
        card(module).locator("text=Đang chạy").waitFor();
    }

    @Override
    public void close() {
        console.close();
    }

    private static void press(Locator within, String words) {
        within.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(words))
                .last()
                .click();
    }
}
