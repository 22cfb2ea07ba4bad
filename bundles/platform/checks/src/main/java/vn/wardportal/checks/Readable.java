package vn.wardportal.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import vn.wardportal.api.check.Check;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Examined.Passage;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.api.check.Finding.Mend;
import vn.wardportal.api.check.Finding.Place;

/** CK-17: what keeps people from reading: headings out of order, links that say nothing, capitals. */
@Component
public final class Readable implements Check {

    static final Found FOUND = new Found("CK-17", "WCAG 2.2 AA; Thông tư 26/2020/TT-BTTTT");

    private static final Pattern HEADING = Pattern.compile("<h([2-6])(\\s[^>]*)?>(.*?)</h\\1>", Pattern.DOTALL);
    private static final Pattern PICTURE = Pattern.compile("<img\\s[^>]*>");
    private static final Pattern ALT = Pattern.compile("\\salt=\"[^\"]*[^\"\\s][^\"]*\"");
    private static final Pattern HASH = Pattern.compile("/(?:anh|tep)/([0-9a-f]{64})/");
    private static final List<String> EMPTY_WORDS = List.of(
            "tai-day", "o-day", "day", "xem", "xem-them", "chi-tiet", "xem-chi-tiet", "bam-vao-day", "link", "click");
    private static final int LEAST_CAPITALS = 25;
    private static final double MOST_CAPITALS = 0.8;

    @Override
    public String number() {
        return FOUND.number();
    }

    @Override
    public List<Finding> look(Examined written) {
        List<Finding> found = new ArrayList<>();
        Set<String> told = written.pictures().stream()
                .map(picture -> picture.file().hash())
                .collect(Collectors.toSet());
        for (Passage passage : written.passages()) {
            if (passage.html()) {
                headings(passage, found);
                pictures(passage, told, found);
            }
            Prose.of(passage).filter(Readable::capitals).map(Readable::loud).forEach(found::add);
        }
        Link.in(written).stream()
                .filter(link -> link.vague(EMPTY_WORDS))
                .map(Readable::vague)
                .forEach(found::add);
        return found;
    }

    private static void headings(Passage passage, List<Finding> found) {
        int before = 1;
        for (Matcher match = HEADING.matcher(passage.text()); match.find(); ) {
            int level = match.group(1).charAt(0) - '0';
            int right = before + 1;
            if (level > right) {
                String mended = "<h" + right
                        + Optional.ofNullable(match.group(2)).orElse("") + ">" + match.group(3) + "</h" + right + ">";
                Mend mend = new Mend(Found.TEXTS.get("checks.readable.heading.mend", right), mended);
                found.add(FOUND.mended(
                        Level.ASK,
                        passage.field(),
                        place(match.toMatchResult(), match.group(3)),
                        Optional.of(mend),
                        Found.TEXTS.get("checks.readable.heading", level, right)));
                level = right;
            }
            before = level;
        }
    }

    private static void pictures(Passage passage, Set<String> told, List<Finding> found) {
        for (Matcher match = PICTURE.matcher(passage.text()); match.find(); ) {
            Matcher hash = HASH.matcher(match.group());
            boolean known = hash.find() && told.contains(hash.group(1));
            if (!known && !ALT.matcher(match.group()).find()) {
                found.add(FOUND.at(
                        Level.ASK, passage.field(), place(match.toMatchResult(), ""), "checks.readable.picture"));
            }
        }
    }

    private static boolean capitals(Prose line) {
        long letters = line.text().chars().filter(Character::isLetter).count();
        long capitals = line.text().chars().filter(Character::isUpperCase).count();
        return letters >= LEAST_CAPITALS && capitals >= MOST_CAPITALS * letters;
    }

    private static Finding loud(Prose line) {
        return FOUND.at(Level.HINT, line.field(), line.place(0, line.text().length()), "checks.readable.capitals");
    }

    private static Finding vague(Link link) {
        return FOUND.at(Level.HINT, link.field(), link.place(), "checks.readable.link", link.words());
    }

    static Place place(MatchResult match, String quote) {
        String plain = quote.replaceAll("<[^>]*>", " ").strip();
        return new Place(match.start(), match.end(), plain.length() > 80 ? plain.substring(0, 79) + "…" : plain);
    }
}
