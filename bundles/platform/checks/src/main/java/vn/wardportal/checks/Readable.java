package vn.wardportal.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private static final Pattern HEADING = Pattern.compile("<h([2-6])(\\s[^<>]*)?>");
    private static final Pattern PICTURE = Pattern.compile("<img\\s[^<>]*>");
    private static final Pattern ALT = Pattern.compile("\\salt=\"[^\"]*[^\"\\s][^\"]*\"");
    private static final Pattern HASH = Pattern.compile("/(?:anh|tep)/([0-9a-f]{64})/");
    private static final List<String> EMPTY_WORDS = List.of(
            "tai-day", "o-day", "day", "xem", "xem-them", "chi-tiet", "xem-chi-tiet", "bam-vao-day", "link", "click");
    private static final int LONGEST_QUOTE = 80;
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
        String html = passage.text();
        int before = 1;
        int from = 0;
        for (Matcher match = HEADING.matcher(html); match.find(from); ) {
            int level = match.group(1).charAt(0) - '0';
            int right = before + 1;
            String end = "</h" + level + ">";
            int stop = html.indexOf(end, match.end());
            if (stop < 0) {
                return;
            }
            if (level > right) {
                String words = html.substring(match.end(), stop);
                String attributes = Optional.ofNullable(match.group(2)).orElse("");
                found.add(FOUND.mended(
                        Level.ASK,
                        passage.field(),
                        place(match.start(), stop + end.length(), words),
                        Optional.of(new Mend(
                                Found.TEXTS.get("checks.readable.heading.mend", right),
                                "<h" + right + attributes + ">" + words + "</h" + right + ">")),
                        Found.TEXTS.get("checks.readable.heading", level, right)));
                level = right;
            }
            before = level;
            from = stop;
        }
    }

    private static void pictures(Passage passage, Set<String> told, List<Finding> found) {
        for (Matcher match = PICTURE.matcher(passage.text()); match.find(); ) {
            Matcher hash = HASH.matcher(match.group());
            boolean known = hash.find() && told.contains(hash.group(1));
            if (!known && !ALT.matcher(match.group()).find()) {
                found.add(FOUND.at(
                        Level.ASK, passage.field(), place(match.start(), match.end(), ""), "checks.readable.picture"));
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

    static Place place(int start, int end, String html) {
        String plain = html.replaceAll("<[^<>]*>", " ").strip();
        return new Place(
                start, end, plain.length() > LONGEST_QUOTE ? plain.substring(0, LONGEST_QUOTE - 1) + "…" : plain);
    }
}
