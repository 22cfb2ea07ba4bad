package vn.wardportal.suite.modules;

import static org.assertj.core.api.Assertions.assertThat;

import vn.wardportal.suite.harness.Portal;

/** Residents at the guest book. */
final class Guests {

    private static final String BOOK = "/so-luu-niem";

    private Guests() {}

    /** Somebody signs the book, which is acknowledged. */
    static void sign(Portal portal, String text) {
        int status = portal.site()
                .post(
                        BOOK,
                        "author=Ba&text=" + text.replace(" ", "+"),
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Sec-Fetch-Site",
                        "same-origin")
                .statusCode();
        assertThat(status).isEqualTo(303);
    }

    /** The heading of the book, which ends with the version in the tests' own jars. */
    static String title(Portal portal) {
        return portal.site().page(BOOK).selectFirst("h1").text();
    }

    /** What the book says. */
    static String notes(Portal portal) {
        return portal.site().page(BOOK).select(".item").text();
    }
}
