package vn.wardportal.web.frame;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.wardportal.api.page.Icon;
import vn.wardportal.api.site.SiteIdentity;
import vn.wardportal.api.text.Phone;
import vn.wardportal.api.text.Texts;

/** The six things residents most often come for, out of those that can be done here today. */
public final class Tasks {

    private static final int SHOWN = 6;
    private static final String NATIONAL = "https://dichvucong.gov.vn";
    /** The platform answers this one itself, whatever is installed. */
    private static final String SECTIONS = "/chuyen-muc";

    // In the order residents need them. The later ones fill the places of modules that are not installed.
    private static final List<Candidate> CANDIDATES = List.of(
            new Candidate("procedures", Icon.CLIPBOARD_LIST, "/thu-tuc"),
            new Candidate("apply", Icon.SEND, NATIONAL),
            new Candidate("status", Icon.HOURGLASS, "/tra-cuu"),
            new Candidate("feedback", Icon.MESSAGE_SQUARE_WARNING, "/phan-anh"),
            new Candidate("meeting", Icon.USERS, "/tiep-cong-dan"),
            new Candidate("documents", Icon.SCALE, "/van-ban"),
            new Candidate("schedule", Icon.CALENDAR_DAYS, "/lich-cong-tac"),
            new Candidate("directory", Icon.USERS, "/danh-ba"),
            new Candidate("news", Icon.NEWSPAPER, "/tin-tuc"),
            new Candidate("about", Icon.LANDMARK, "/gioi-thieu"),
            new Candidate("call", Icon.PHONE, "tel:"),
            new Candidate("write", Icon.MAIL, "mailto:"),
            new Candidate("sections", Icon.LAYOUT_GRID, SECTIONS));

    private Tasks() {}

    /**
     * The cards to show.
     *
     * @param exists whether a path of this site is answered by a module
     */
    public static List<Task> among(Predicate<String> exists, Texts texts, SiteIdentity identity) {
        return CANDIDATES.stream()
                .flatMap(candidate -> candidate.task(exists, texts, identity))
                .limit(SHOWN)
                .toList();
    }

    private record Candidate(String key, Icon icon, String target) {

        Stream<Task> task(Predicate<String> exists, Texts texts, SiteIdentity identity) {
            String address = address(identity);
            return possible(address, exists)
                    ? Stream.of(new Task(icon, text(texts, "", identity), text(texts, ".hint", identity), address))
                    : Stream.empty();
        }

        private static boolean possible(String address, Predicate<String> exists) {
            return address.startsWith("/") ? address.equals(SECTIONS) || exists.test(address) : !address.endsWith(":");
        }

        private String address(SiteIdentity identity) {
            return switch (target) {
                case "tel:" -> Phone.link(identity.phone());
                case "mailto:" -> target + identity.email();
                default -> target;
            };
        }

        private String text(Texts texts, String suffix, SiteIdentity identity) {
            return texts.get("task." + key + suffix, identity.phone(), identity.email());
        }
    }
}
