package vn.wardportal.suite.modules;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        unlock(answer);
        return answer.innerText();
    }

    /** Opens the plan of a version that is offered, and answers it, or the refusal. */
    String chooseOffered(String module) {
        Locator plan = page().locator("#plan, vaadin-notification-card").last();
        press(page().locator("#available-" + module), "Xem kế hoạch");
        unlock(plan);
        return plan.innerText();
    }

    /** Opens the plan of going back, and answers it. */
    String chooseToGoBack(String module) {
        Locator plan = page().locator("#plan");
        press(card(module), "Lùi về");
        unlock(plan);
        return plan.innerText();
    }

    /** Opens the plan of taking the module out, and answers it. */
    String chooseToRemove(String module) {
        Locator plan = page().locator("#plan");
        press(card(module), "Gỡ");
        unlock(plan);
        return plan.innerText();
    }

    /** Opens the plan of deleting what a removed module left. */
    void chooseToDelete(String module) {
        press(page().locator("#leftover-" + module), "Tải về hoặc xóa");
        unlock(page().locator("#plan"));
    }

    /** Waits for what follows, giving the password where it is asked for. */
    private void unlock(Locator expected) {
        console.confirmed(login, expected);
    }

    /** Chooses several files at once and answers what is said to each, by its name. */
    Map<String, String> chooseAll(List<Path> files) {
        page().waitForFileChooser(() ->
                        page().locator("vaadin-upload vaadin-button").first().click())
                .setFiles(files.toArray(Path[]::new));
        Map<String, String> answers = new LinkedHashMap<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            answers.put(
                    name,
                    page().locator("vaadin-notification-card")
                            .filter(new Locator.FilterOptions().setHasText(name + ": "))
                            .first()
                            .innerText());
        }
        return answers;
    }

    /** What is installed, as the list shows it. */
    List<String> modules() {
        return page().locator(".cards .card").allInnerTexts();
    }

    /** Carries out the plan that is shown, without waiting. */
    void begin() {
        console.button("Thực hiện").click();
    }

    /** Puts a jar in and answers what came of it. */
    String put(Path jar) {
        choose(jar);
        return carryOut();
    }

    /** Carries the plan that is shown out and answers what came of it. */
    String carryOut() {
        begin();
        return awaitResult();
    }

    /** Waits until the plan was carried out, and answers what came of it. */
    String awaitResult() {
        Locator status = page().locator("#plan-result");
        status.waitFor();
        String result = status.innerText();
        console.button("Đóng").click();
        page().locator("#plan").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return result;
    }

    void stop(String module) {
        press(card(module), "Dừng");
        Locator confirm = page().locator("vaadin-confirm-dialog");
        unlock(confirm.locator("vaadin-button").last());
        press(confirm, "Dừng");
        card(module).locator("text=Đã dừng").waitFor();
    }

    void start(String module) {
        press(card(module), "Bật");
        unlock(card(module).locator("text=Đang chạy"));
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
