package vn.wardportal.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What Google's Lighthouse thinks of a page: the median of three looks at it, as from a slow phone. */
final class Lighthouse {

    private static final int LOOKS = 3;
    private static final String CHROMIUM = "--chrome-flags=--headless --no-sandbox --disable-gpu --disable-quic"
            + " --no-first-run --disable-background-networking --disable-component-update --disable-sync";

    private final Tools tools;
    private final String lighthouse;

    Lighthouse(Tools tools, String lighthouse) {
        this.tools = tools;
        this.lighthouse = lighthouse;
    }

    void measure(Table table, String name, String url) {
        Map<String, List<Score>> scores = new TreeMap<>();
        for (int look = 0; look < LOOKS; look++) {
            look(url).forEach(score -> scores.computeIfAbsent(score.category(), category -> new ArrayList<>())
                    .add(score));
        }
        scores.forEach((category, looks) -> {
            String what = "Lighthouse, " + name + ": " + category;
            table.add(List.of(Row.of(what, Median.of(looks, Score::points)).should(Goal.atLeast(98))));
            lost(looks).ifPresent(audits -> table.note(what + " lost points by " + audits));
        });
    }

    private List<Score> look(String url) {
        Path report = tools.work().resolve("lighthouse.json");
        Path log = tools.work().resolve("lighthouse.log");
        Child.run(log, List.of(lighthouse, url, "--quiet", "--output=json", "--output-path=" + report, CHROMIUM));
        return Child.run(
                        log,
                        List.of("node", tools.scripts().resolve("lighthouse.js").toString(), report.toString()))
                .lines()
                .map(Score::of)
                .toList();
    }

    /** The audits that cost points, as often as they did. */
    private static Optional<String> lost(List<Score> looks) {
        List<String> audits =
                looks.stream().flatMap(score -> score.lost().stream()).sorted().toList();
        return Optional.of(String.join(", ", audits)).filter(text -> !text.isEmpty());
    }

    /**
     * One look's score in one category.
     *
     * @param lost the audits that cost points
     */
    private record Score(String category, double points, List<String> lost) {

        static Score of(String line) {
            List<String> words = List.of(line.split(" "));
            return new Score(words.get(0), Double.parseDouble(words.get(1)), words.subList(2, words.size()));
        }
    }
}
