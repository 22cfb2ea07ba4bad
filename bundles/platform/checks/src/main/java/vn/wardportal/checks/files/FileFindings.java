package vn.wardportal.checks.files;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.wardportal.api.check.Check;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Examined.Origin;
import vn.wardportal.api.check.Examined.Passage;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.api.document.Content;
import vn.wardportal.api.document.Content.Part;
import vn.wardportal.api.document.Content.Shortfall;
import vn.wardportal.api.document.Content.Where;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.checks.ChildNamed;
import vn.wardportal.checks.IdentityNumbers;
import vn.wardportal.checks.PhonesAndMail;
import vn.wardportal.checks.SecrecyStamp;

/**
 * What is found in one file. The same fault in many places is one finding: a file is mended as a whole, and whoever decides
 * on it decides once.
 */
final class FileFindings {

    static final String NUMBER = "CK-00";

    private static final Texts TEXTS = Messages.of(FileFindings.class).in(Language.VI);
    private static final String PERSONAL = "khoản 4, khoản 6 Điều 7; Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15";
    private static final String READABLE = "khoản 2 Điều 8; WCAG 2.2 AA; Thông tư 26/2020/TT-BTTTT";
    private static final int QUOTES = 3;

    private final List<Check> checks;

    FileFindings(Clock clock) {
        checks = List.of(new SecrecyStamp(), new IdentityNumbers(clock), new PhonesAndMail(), new ChildNamed());
    }

    List<Finding> of(StoredFile file, Content content) {
        List<Finding> found = new ArrayList<>();
        content.shortfalls().stream()
                .sorted()
                .map(shortfall -> finding(file, NUMBER, Level.ASK, READABLE, "", words(file, shortfall, content)))
                .forEach(found::add);
        List<Part> parts = content.parts().stream()
                .filter(part -> part.where() != Where.AUTHOR && !part.text().isBlank())
                .toList();
        Encoding encoding = Encoding.of(parts, content.form(), file.type().equals("application/pdf"));
        encoding.findings().stream()
                .map(fault -> finding(
                        file,
                        "CK-01",
                        fault.level(),
                        "khoản 2 Điều 8",
                        fault.quote(),
                        TEXTS.get("checks.file.found", file.name(), Place.of(fault.parts()), fault.words())))
                .forEach(found::add);
        boolean table = file.type().equals("text/csv");
        found.addAll(inText(file, parts, Columns.plain(parts, encoding.texts(), table)));
        content.parts().stream()
                .filter(part -> part.where() == Where.AUTHOR)
                .map(Part::text)
                .distinct()
                .map(name -> finding(
                        file, "CK-07", Level.HINT, PERSONAL, "", TEXTS.get("checks.file.author", file.name(), name)))
                .forEach(found::add);
        return List.copyOf(found);
    }

    /** Why something could not be read, with the pages if they are known. */
    private static String words(StoredFile file, Shortfall shortfall, Content content) {
        List<Part> pages = content.parts().stream()
                .filter(part -> part.where() == Where.PAGE)
                .toList();
        String key = "checks.file." + shortfall;
        List<Part> pictures =
                pages.stream().filter(page -> page.text().isBlank()).toList();
        if (shortfall == Shortfall.PARTLY_SCANNED && !pictures.isEmpty()) {
            return TEXTS.get(key + ".pages", file.name(), Place.of(pictures));
        }
        boolean broken = shortfall == Shortfall.DAMAGED || shortfall == Shortfall.TOO_LARGE;
        return broken && !pages.isEmpty()
                ? TEXTS.get(key + ".until", file.name(), Place.of(pages.getLast()))
                : TEXTS.get(key, file.name());
    }

    /** The checks look at the parts as at passages of their own. */
    private List<Finding> inText(StoredFile file, List<Part> parts, List<String> texts) {
        List<Passage> passages = IntStream.range(0, parts.size())
                .mapToObj(at -> new Passage(Integer.toString(at), file.name(), texts.get(at), false))
                .toList();
        Examined examined = new Examined(
                "checks.file",
                "checks.file/" + file.hash(),
                passages,
                List.of(),
                List.of(),
                Origin.OWN,
                Optional.empty());
        Map<List<Object>, List<Finding>> same = checks.stream()
                .flatMap(check -> check.look(examined).stream().map(finding -> hidden(check, finding)))
                .collect(Collectors.groupingBy(
                        finding -> List.of(finding.check(), finding.level(), finding.words()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return same.values().stream()
                .map(findings -> together(file, parts, findings))
                .toList();
    }

    /** Nobody needs to read a child's name in the panel to find it in the file. */
    private static Finding hidden(Check check, Finding finding) {
        if (!(check instanceof ChildNamed)) {
            return finding;
        }
        Optional<Finding.Place> place =
                finding.place().map(named -> new Finding.Place(named.start(), named.end(), initials(named.quote())));
        return new Finding(
                finding.check(),
                finding.level(),
                finding.field(),
                place,
                TEXTS.get("checks.file.child"),
                finding.basis(),
                Optional.empty());
    }

    private static String initials(String name) {
        return Arrays.stream(name.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1) + ".")
                .collect(Collectors.joining(" "));
    }

    private static Finding together(StoredFile file, List<Part> parts, List<Finding> same) {
        Finding first = same.getFirst();
        List<Part> where = same.stream()
                .map(finding -> parts.get(Integer.parseInt(finding.field())))
                .toList();
        String quotes = same.stream()
                .flatMap(finding -> finding.place().stream())
                .map(Finding.Place::quote)
                .distinct()
                .limit(QUOTES)
                .collect(Collectors.joining("; "));
        String words = TEXTS.get("checks.file.found", file.name(), Place.of(where), first.words());
        return finding(file, first.check(), first.level(), first.basis(), quotes, words);
    }

    private static Finding finding(
            StoredFile file, String check, Level level, String basis, String quote, String words) {
        // the field names the file by its content: what is decided on one holds for no other of the same name
        return new Finding(
                check,
                level,
                FileCheck.FIELD + file.hash(),
                Optional.of(new Finding.Place(0, 0, quote)),
                words,
                basis,
                Optional.empty());
    }
}
