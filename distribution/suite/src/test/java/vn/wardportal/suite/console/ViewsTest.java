package vn.wardportal.suite.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import vn.wardportal.suite.browser.Accessible;
import vn.wardportal.suite.harness.Console;
import vn.wardportal.suite.harness.Demo;

/** Every view of the console keeps nobody out and fits a phone. */
class ViewsTest {

    /** What reaches over the edge: the page itself, or a part of it where the layout would cut it off. */
    private static final String TOO_WIDE = """
            [document.documentElement, ...document.querySelectorAll(
                '.findings, .card, .cards, .facts, vaadin-form-layout, vaadin-upload, vaadin-grid, h2, h3, p')]
              .filter(part => part.getBoundingClientRect().right > document.documentElement.clientWidth + 1
                || part === document.documentElement && part.scrollWidth > part.clientWidth)
              .map(part => part.localName + '.' + part.className).join(' ')""";

    private static final int DESKTOP = 1280;
    private static final int PHONE = 360;
    private static final int TALL = 900;
    private static final int ROUND_MILLIS = 60;

    /** A link of the console itself goes from view to view without loading everything anew. */
    private static final String FOLLOW = """
            path => {
              document.querySelectorAll('vaadin-app-layout > :not([slot])').forEach(part => part.classList.add('former'));
              const link = document.createElement('a');
              link.href = '/quan-tri/' + path;
              link.setAttribute('router-link', '');
              document.body.append(link);
              link.click();
              link.remove();
            }""";

    /** Nothing is being fetched, by the view or its lists, and what came has been drawn. */
    private static final String SETTLED = """
            () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(
              !document.querySelector('vaadin-app-layout vaadin-grid[loading]')
              && Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive || !client.isActive())))))""";

    private static final String[] VIEWS = {
        "",
        "tin-tuc",
        "tin-tuc/moi",
        "van-ban",
        "van-ban/moi",
        "van-ban/can-cu",
        "van-ban/nhap",
        "van-ban/qua-han",
        "trang-gioi-thieu",
        "trang-gioi-thieu/moi/1",
        "danh-ba",
        "danh-ba/moi/person/1",
        "danh-ba/kiem-tra/1",
        "danh-ba/tep",
        "lich-cong-tac",
        "lich-cong-tac/moi",
        "lich-cong-tac/1",
        "lich-cong-tac/tep",
        "tiep-cong-dan",
        "tiep-cong-dan/moi",
        "tiep-cong-dan/1",
        "lich-hen",
        "thu-tuc",
        "thu-tuc/moi",
        "thu-tuc/1",
        "thu-tuc/nhap",
        "thu-tuc/qua-han",
        "du-an",
        "du-an/moi",
        "du-an/1",
        "du-an/nhap",
        "bang-dieu-6",
        "bo-quy-tac",
        "han-va-ngay-nghi",
        "quy-trinh",
        "so-vi-pham",
        "so-vi-pham/1",
        "mo-dun",
        "suc-khoe",
        "tim-kiem",
        "nguoi-dung",
        "vai-tro",
        "phien-dang-nhap",
        "nhat-ky",
        "sao-luu",
        "thong-bao",
        "thu-di",
        "thong-tin-cong",
        "dia-chi-cu",
        "dia-chi-cu/nhap",
        "luot-xem",
        "tai-khoan",
        "tai-khoan/hai-buoc"
    };

    @Test
    void signInKeepsNobodyOut() {
        try (Console console = Console.at(Demo.portal())) {
            console.open("").page().locator("input[name=username]").waitFor();

            assertThat(Accessible.seriousFindings(console.page())).isEmpty();
        }
    }

    @Test
    void viewsKeepNobodyOutAndFitAPhone() {
        try (Console console = Demo.console()) {
            Page page = console.page();
            for (String view : VIEWS) {
                show(console, view);
                assertThat(Accessible.seriousFindings(page)).as(view).isEmpty();

                page.setViewportSize(PHONE, TALL);
                settle(page);
                assertThat(page.evaluate(TOO_WIDE)).as(view).isEqualTo("");
                page.setViewportSize(DESKTOP, TALL);
            }
        }
    }

    @Test
    void unknownAddressSaysSoWithinTheConsole() {
        try (Console console = Demo.console()) {
            console.open("khong-co").awaitText("Không có trang này");
            console.open("tin-tuc/999999999").awaitText("Tin này không còn.");
        }
    }

    private static void show(Console console, String view) {
        Page page = console.page();
        // whoever signs in is at the first of them
        if (!view.isEmpty()) {
            page.evaluate(FOLLOW, view);
            page.waitForURL("**/quan-tri/" + view);
            page.locator("vaadin-app-layout > :not([slot]):not(.former)")
                    .first()
                    .waitFor();
        }
        settle(page);
    }

    /** What comes in one round may ask for more, so it must be quiet twice. */
    private static void settle(Page page) {
        for (int round = 0; round < 2; round++) {
            page.waitForTimeout(ROUND_MILLIS);
            page.waitForFunction(SETTLED);
        }
    }
}
