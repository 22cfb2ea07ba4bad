package vn.wardportal.web.pages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.wardportal.api.page.Sources;
import vn.wardportal.web.answer.Answer;
import vn.wardportal.web.answer.Keep;

/** The two files that machines look for at fixed addresses. */
final class SmallFiles {

    private static final String TYPE = "text/plain; charset=utf-8";
    private static final Duration CONTACT_HOLDS = Duration.ofDays(180);

    private final SiteFacts site;
    private final Clock clock;

    SmallFiles(SiteFacts site, Clock clock) {
        this.site = site;
        this.clock = clock;
    }

    /** What search engines may visit. */
    Answer robots() {
        return Answer.of(200, TYPE, """
                        User-agent: *
                        Disallow: /quan-tri
                        Disallow: /xem-truoc/

                        Sitemap: https://%s%s
                        """.formatted(site.identity().domain(), Router.SITE_MAP))
                .kept(Keep.SHARED);
    }

    /** Whom to tell about a weakness (RFC 9116). */
    Answer security() {
        Instant today = clock.instant().truncatedTo(ChronoUnit.DAYS);
        Sources.staleAt(today.plus(1, ChronoUnit.DAYS));
        return Answer.of(200, TYPE, """
                        Contact: mailto:%s
                        Expires: %s
                        Preferred-Languages: vi, en
                        """.formatted(site.identity().email(), today.plus(CONTACT_HOLDS)))
                .kept(Keep.SHARED);
    }
}
