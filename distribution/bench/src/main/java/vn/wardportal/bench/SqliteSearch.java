package vn.wardportal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The peer of the search: SQLite's full text index (FTS5) over the same words, asked by its own program without a network. */
final class SqliteSearch {

    private static final String INDEX = """
            create virtual table thing using fts5(module unindexed, address unindexed, title, body, tokenize = 'unicode61 remove_diacritics 2');
            .import --csv --skip 1 %s thing
            insert into thing (thing) values ('optimize');
            select 'things ' || count(*) from thing;
            """;
    private static final String QUESTION = """
            select module, count(*) from thing where thing match '%1$s' group by module;
            select address, highlight(thing, 2, '<mark>', '</mark>'), snippet(thing, 3, '<mark>', '</mark>', '…', 40)
            from thing where thing match '%1$s' order by bm25(thing, 0, 0, 3, 1) limit 10;
            select 'question';
            """;
    private static final Pattern THINGS = Pattern.compile("things (\\d+)");
    private static final Pattern TIME = Pattern.compile("Run Time: real \\S+ user (\\S+) sys (\\S+)");

    private final Tools tools;
    private final Path file;
    private final int things;

    private SqliteSearch(Tools tools, Path file, int things) {
        this.tools = tools;
        this.file = file;
        this.things = things;
    }

    /** Fills it with what the modules of a portal that does not run have. */
    static SqliteSearch over(Tools tools, Path home) {
        Path words = tools.work().resolve("words.csv");
        try {
            String export = Files.readString(tools.scripts().resolve("words.sql"));
            StoppedDatabase.execute(home, List.of(export.replace("{file}", words.toString())));
            Path file = tools.work().resolve("words.sqlite");
            var found = THINGS.matcher(run(tools, file, INDEX.formatted(words)));
            if (!found.find()) {
                throw new IllegalStateException("SQLite has not taken the words");
            }
            return new SqliteSearch(tools, file, Integer.parseInt(found.group(1)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read words.sql", e);
        }
    }

    /** How many things it finds among. */
    int things() {
        return things;
    }

    /** Milliseconds of processor time of each question, once it was asked before. */
    List<Double> millis(List<String> questions) {
        String all = questions.stream().map(SqliteSearch::question).collect(Collectors.joining());
        String printed = run(tools, file, all + ".timer on\n" + all);
        List<Double> millis = new ArrayList<>();
        double used = 0;
        for (String line : printed.lines().toList()) {
            var time = TIME.matcher(line);
            if (time.matches()) {
                used += (Double.parseDouble(time.group(1)) + Double.parseDouble(time.group(2))) * 1_000;
            } else if (line.equals("question") && used > 0) {
                millis.add(used);
                used = 0;
            }
        }
        return millis;
    }

    /** All words must be there; those of a piece without a space stand side by side. */
    private static String question(String asked) {
        String words = Arrays.stream(asked.replace("\"", "").replace("'", "").split(" "))
                .map(word -> '"' + word.replace('đ', 'd').replace('Đ', 'D') + '"')
                .collect(Collectors.joining(" "));
        return QUESTION.formatted(words);
    }

    private static String run(Tools tools, Path file, String commands) {
        Path script = tools.work().resolve("sqlite.txt");
        try {
            Files.writeString(script, commands);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + script, e);
        }
        return Child.run(
                tools.work().resolve("sqlite.log"), List.of(tools.sqlite(), file.toString(), ".read " + script));
    }
}
