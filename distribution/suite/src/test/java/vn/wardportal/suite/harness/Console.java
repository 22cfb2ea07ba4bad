package vn.wardportal.suite.harness;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** One person at the console, in a browser of their own. */
public final class Console implements AutoCloseable {

    private static final String NEW_PASSWORD = "hoa tươi Hồ Thị Kỷ mỗi sáng";
    private static final double PATIENCE_MILLIS = 30_000;

    private final String url;
    private final BrowserContext context;
    private final Page page;

    private Console(String url, BrowserContext context) {
        this.url = url + "quan-tri";
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
    }

    /** Somebody who has not signed in yet. */
    public static Console at(Portal portal) {
        return at(portal, Chromium.lend());
    }

    /** Somebody who has not signed in yet, in that browser. */
    public static Console at(Portal portal, BrowserContext context) {
        return new Console(portal.url(), context);
    }

    /** The browser's page. */
    public Page page() {
        return page;
    }

    /** Fills in the log-in without waiting for what comes. */
    public Console enter(Login login) {
        return enter(login, "");
    }

    /** Signs in and waits for the menu. */
    public Console signIn(Login login) {
        return signIn(login, "");
    }

    /** Signs in on the way to a view. */
    public Console signIn(Login login, String path) {
        enter(login, path);
        awaitMenu();
        return this;
    }

    /** Signs in with a password that somebody else gave, and answers the log-in with one's own. */
    public Login firstSignIn(Login given) {
        enter(given);
        return changePassword(given);
    }

    /** Changes the password where the console asks for it, and waits for the menu. */
    public Login changePassword(Login given) {
        page.waitForURL("**/doi-mat-khau");
        Locator fields = page.locator("input[type=password]");
        fields.nth(0).fill(given.password());
        fields.nth(1).fill(NEW_PASSWORD);
        fields.nth(2).fill(NEW_PASSWORD);
        button("Đặt mật khẩu").click();
        awaitMenu();
        return given.with(NEW_PASSWORD);
    }

    /** Opens a view by its address. */
    public Console open(String path) {
        page.navigate(url + "/" + path);
        return this;
    }

    /** What the menu offers. */
    public List<String> menu() {
        awaitMenu();
        return page.locator("vaadin-side-nav-item").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    /** The button of exactly that name. */
    public Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    /** The field of exactly that label. */
    public Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** Waits for words anywhere on the screen. */
    public Locator awaitText(String words) {
        Locator found = page.getByText(words).first();
        found.waitFor();
        return found;
    }

    /** Waits for what follows, confirming that it is them where that is asked for. */
    public Locator confirmed(Login login, Locator expected) {
        expected.or(freshPassword()).first().waitFor();
        prove(login);
        expected.waitFor();
        return expected;
    }

    /** Shows once more who sits there, if that is asked for now; answers whether it was. */
    public boolean prove(Login login) {
        boolean asked = freshPassword().isVisible();
        if (asked) {
            freshPassword().fill(login.password());
            freshPassword().press("Enter");
        }
        return asked;
    }

    /** Chooses an item of a select. */
    public Console choose(String label, String item) {
        page.locator("vaadin-select:has(> label:text-is('" + label + "'))").click();
        page.locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(item))
                .last()
                .click();
        return this;
    }

    /** Types into a field that completes names, and takes the one that fits. */
    public Console pick(String label, String item) {
        field(label).fill(item);
        page.locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(item))
                .first()
                .click();
        return this;
    }

    /** The button of that name with which a dialog is answered. */
    public Locator answering(String button) {
        return page.locator("vaadin-dialog vaadin-button[theme~=primary]")
                .filter(new Locator.FilterOptions().setHasText(button))
                .last();
    }

    /** Answers the dialog that is open. */
    public Console answer(String button) {
        answering(button).click();
        return this;
    }

    /** Signs out. */
    public Console signOut() {
        button("Đăng xuất").click();
        page.locator("input[name=username]").waitFor();
        return this;
    }

    @Override
    public void close() {
        Chromium.giveBack(context);
    }

    private Console enter(Login login, String path) {
        open(path);
        page.locator("input[name=username]").fill(login.name());
        page.locator("input[type=password]").fill(login.password());
        page.locator("input[type=password]").press("Enter");
        return this;
    }

    private Locator freshPassword() {
        return page.locator("#fresh-password input");
    }

    private void awaitMenu() {
        page.locator("vaadin-side-nav-item")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }
}
