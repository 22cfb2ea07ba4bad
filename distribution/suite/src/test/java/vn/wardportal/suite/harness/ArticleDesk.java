package vn.wardportal.suite.harness;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;

/** Somebody writing an article in the console. */
public final class ArticleDesk {

    /** Where new articles are written. */
    public static final String NEW = "tin-tuc/moi";

    private static final Pattern RELEASED = Pattern.compile("Đã (cho )?đăng");

    private final Console console;

    /** @param console where somebody signed in who may write */
    public ArticleDesk(Console console) {
        this.console = console;
    }

    /** Begins a new article. */
    public ArticleDesk begin() {
        console.open(NEW);
        return blank();
    }

    /** Waits for the form of a new article; a draft that somebody left is dropped. */
    public ArticleDesk blank() {
        ready();
        Locator drop = console.button("Bỏ bản nháp");
        if (drop.isVisible()) {
            drop.click();
            drop.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        }
        return this;
    }

    /** Opens an article by its number. */
    public ArticleDesk open(String id) {
        console.open("tin-tuc/" + id);
        return ready();
    }

    /** Fills in what every article needs. */
    public ArticleDesk write(String title, String summary, String body) {
        console.field("Tiêu đề").fill(title);
        summarise(summary);
        Locator area = console.page().locator("[contenteditable=true]").first();
        area.click();
        area.press("ControlOrMeta+a");
        console.page().keyboard().insertText(body);
        return this;
    }

    /** Fills in the summary. */
    public ArticleDesk summarise(String summary) {
        console.field("Sapo").fill(summary);
        return this;
    }

    /** Chooses the category. */
    public ArticleDesk file(String category) {
        console.choose("Chuyên mục", category);
        return this;
    }

    /** Sends a file as the cover picture. */
    public ArticleDesk cover(FilePayload file) {
        uploads().first().setInputFiles(file);
        return this;
    }

    /** Sends a file as an attachment. */
    public ArticleDesk attach(FilePayload file) {
        uploads().last().setInputFiles(file);
        return this;
    }

    /** Presses a button of the bar at the foot. */
    public ArticleDesk press(String act) {
        console.page()
                .locator(".foot-bar vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(act))
                .locator("visible=true")
                .first()
                .click();
        return this;
    }

    /** What the bar says. */
    public String status() {
        return bar().innerText();
    }

    /** Waits until the bar says so. */
    public ArticleDesk told(String words) {
        bar().filter(new Locator.FilterOptions().setHasText(words)).waitFor();
        return this;
    }

    /** Has the head of the board, who is signed in, publish it past the route, and answers its number. */
    public String publish(Login head) {
        press("Đăng khẩn").reason().step("Đăng khẩn");
        console.confirmed(
                head,
                console.page().getByText("Đăng khẩn: cần người khác hậu kiểm").first());
        return id();
    }

    /**
     * Has the head publish what is kept past the route. An earlier emergency may still wait for its review, so the bar
     * tells that this one was done: first that it was let go, a moment later that it is there.
     */
    public ArticleDesk publishKept(Login head) {
        press("Đăng khẩn").reason().step("Đăng khẩn");
        console.confirmed(head, bar().filter(new Locator.FilterOptions().setHasText(RELEASED)));
        return this;
    }

    /** Keeps a new article and answers its number. */
    public String save() {
        press("Lưu");
        console.page().waitForURL(address -> address.matches(".*/tin-tuc/\\d+"));
        console.button("Bỏ vào thùng rác").waitFor();
        return id();
    }

    /** Sends a new article in and answers its number. */
    public String send() {
        return send("Gửi tổng hợp").sent();
    }

    /** Waits until a new article that is being sent in stands under its number, and answers that. */
    public String sent() {
        console.page().waitForURL(address -> address.matches(".*/tin-tuc/\\d+"));
        on("Đang ở đây");
        return id();
    }

    /** Sends in by the button of that name, accepting the regulation if that person did not do so before. */
    public ArticleDesk send(String act) {
        press(act);
        Locator accept = console.page().locator("vaadin-dialog vaadin-checkbox");
        accept.or(console.answering(act)).first().waitFor();
        if (accept.isVisible()) {
            accept.click();
            step("Cam kết");
        }
        return step(act);
    }

    /** Says why it cannot wait for the route. */
    public ArticleDesk reason() {
        console.field("Lý do đăng khẩn").fill("cần báo ngay");
        return this;
    }

    /** Presses the button of a dialog that asked what a step needs. */
    public ArticleDesk step(String name) {
        console.answer(name);
        return this;
    }

    /** The dialog stays with what was typed and says these words; leaves it. */
    public ArticleDesk refused(String words) {
        Locator dialog = console.page().locator("vaadin-dialog[opened]");
        dialog.getByText(words).first().waitFor();
        dialog.locator("vaadin-button:text-is('Thôi')").click();
        dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return this;
    }

    /** What the route says about the article. */
    public String way() {
        return console.page().locator(".way").innerText();
    }

    /** Waits until the route says so. */
    public ArticleDesk on(String words) {
        console.page()
                .locator(".way")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .waitFor();
        return this;
    }

    /** The number in the address. */
    public String id() {
        return console.page().url().replaceFirst(".*/", "");
    }

    private Locator bar() {
        return console.page().locator(".foot-bar [role=status]");
    }

    private Locator uploads() {
        return console.page().locator(".beside vaadin-upload input[type=file]");
    }

    private ArticleDesk ready() {
        console.page().locator(".foot-bar").waitFor();
        return this;
    }
}
