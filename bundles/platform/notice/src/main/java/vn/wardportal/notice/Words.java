package vn.wardportal.notice;

import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.notice.Notice;
import vn.wardportal.api.site.Site;
import vn.wardportal.api.site.SiteIdentity;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;

/** Writes letters: plain text that leads back into the console. */
@Component(service = Words.class)
public final class Words {

    private static final String OWN_VIEW = "/quan-tri/thong-bao";
    private static final String LOCAL = "localhost";
    private static final int SUBJECT = 300;
    private static final int MOST = 50;
    private static final int IN_DIGEST = 500;

    private final Site site;
    private final String port;
    private final Texts texts = Messages.of(Words.class).in(Language.VI);

    @Activate
    public Words(BundleContext context, @Reference Site site) {
        this(site, context.getProperty("portal.port"));
    }

    Words(Site site, String port) {
        this.site = site;
        this.port = port;
    }

    /**
     * What a letter says.
     *
     * @param subject one line
     * @param body plain text
     */
    record Written(String subject, String body) {}

    /** A letter that says one notice. */
    Written single(Notice notice) {
        return new Written(
                notice.title(),
                notice.title() + paragraph(notice.text()) + leading("notice.letter.open", notice.path()) + foot());
    }

    /** A letter that gathers what somebody has not read. */
    Written digest(List<Told> unread) {
        StringBuilder body = new StringBuilder(texts.get("notice.letter.digest.intro", unread.size()));
        unread.stream().limit(MOST).forEach(told -> body.append("\n\n* ")
                .append(told.title())
                .append(" (")
                .append(Dates.time(told.at()))
                .append(')')
                .append(told.text().isEmpty() ? "" : "\n  " + Lines.line(told.text(), IN_DIGEST))
                .append(told.path().isEmpty() ? "" : "\n  " + address(told.path())));
        if (unread.size() > MOST) {
            body.append("\n\n").append(texts.get("notice.letter.digest.more", unread.size() - MOST));
        }
        return new Written(texts.get("notice.letter.digest.subject", unread.size()), body + foot());
    }

    /** A letter to somebody outside, who has no console. */
    Written outside(String subject, String text) {
        SiteIdentity identity = site.identity();
        String foot = String.join(
                "\n",
                Stream.of(identity.name(), identity.address(), identity.phone())
                        .filter(line -> !line.isBlank())
                        .toList());
        return new Written(subject, text + "\n\n-- \n" + foot + "\n");
    }

    /** A letter that shows that letters arrive. */
    Written trial() {
        return new Written(
                Lines.line(
                        texts.get("notice.letter.trial.subject", site.identity().name()), SUBJECT),
                texts.get("notice.letter.trial.text") + foot());
    }

    private String foot() {
        return "\n\n-- \n" + site.identity().name() + "\n" + texts.get("notice.letter.foot", address(OWN_VIEW)) + "\n";
    }

    private String leading(String key, String path) {
        return path.isEmpty() ? "" : paragraph(texts.get(key, address(path)));
    }

    private static String paragraph(String text) {
        return text.isEmpty() ? "" : "\n\n" + text;
    }

    /** Where the console's page is seen from outside; the proxy before the portal speaks HTTPS. */
    private String address(String path) {
        String domain = site.identity().domain();
        return domain.equals(LOCAL) ? "http://" + LOCAL + ":" + port + path : "https://" + domain + path;
    }
}
