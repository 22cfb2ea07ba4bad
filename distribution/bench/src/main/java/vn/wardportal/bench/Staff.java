package vn.wardportal.bench;

import java.util.List;

/** People at the console, each in a window of their own, with the first administrator's account. */
final class Staff {

    private static final String PASSWORD = "hoa tươi Hồ Thị Kỷ mỗi sáng";
    private static final String MENU = "vaadin-side-nav-item";

    private final Browser browser;
    private final Portal portal;
    private final List<String> login;

    /** Sets a password in place of the first one. */
    Staff(Browser browser, Portal portal) {
        this.browser = browser;
        this.portal = portal;
        login = portal.firstLogin();
        signIn(login.get(1))
                .untilThereIs(".password-form vaadin-button")
                .run("setPassword(" + Tab.quoted(login.get(1)) + ", " + Tab.quoted(PASSWORD) + ")");
    }

    /** Somebody who has just come in. */
    Tab member() {
        return signIn(PASSWORD).untilThereIs(MENU);
    }

    private Tab signIn(String password) {
        Tab tab = browser.newcomer().open(portal.url() + "/quan-tri").untilThereIs("input[name=username]");
        tab.run("signIn(" + Tab.quoted(login.get(0)) + ", " + Tab.quoted(password) + ")");
        return tab;
    }
}
