package vn.wardportal.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.wardportal.api.rules.Rule;
import vn.wardportal.api.rules.RuleFile;
import vn.wardportal.api.rules.Rules;

/**
 * Rules in memory: those of the module under test, and what the test sets.
 *
 * <pre>{@code
 * MemoryRules rules = MemoryRules.of(Reports.class).with("flood.answer", "5");
 * }</pre>
 */
public final class MemoryRules implements Rules {

    private static final LocalDate ALWAYS = LocalDate.of(2019, 5, 21);
    private static final Comparator<Rule> LATEST_FIRST =
            Comparator.comparing(Rule::from).reversed();

    private final List<Rule> rules = new CopyOnWriteArrayList<>();

    /** The rules in {@code rules.tsv} of the classes that hold the type; none if there is no such file. */
    public static MemoryRules of(Class<?> type) {
        try (InputStream file = type.getResourceAsStream("/" + RuleFile.NAME)) {
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + RuleFile.NAME, e);
        }
    }

    /** The rules in {@code rules.tsv} of the jar; none if it has no such file. */
    public static MemoryRules in(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(RuleFile.NAME);
            return read(entry == null ? null : zip.getInputStream(entry));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + RuleFile.NAME + " of " + jar, e);
        }
    }

    private static MemoryRules read(@Nullable InputStream file) {
        MemoryRules read = new MemoryRules();
        if (file != null) {
            read.rules.addAll(RuleFile.read(file, "test"));
        }
        return read;
    }

    /** Lets the rule say something else. */
    public MemoryRules with(String name, String content) {
        Optional<Rule> before = find(name, ALWAYS);
        rules.removeIf(rule -> rule.name().equals(name));
        rules.add(new Rule(
                name,
                content,
                before.map(Rule::unit).orElse(""),
                ALWAYS,
                Optional.empty(),
                before.map(Rule::basis).orElse("Quy chế"),
                "",
                "test"));
        return this;
    }

    @Override
    public Optional<Rule> find(String name, LocalDate day) {
        return history(name).stream().filter(rule -> rule.holds(day)).findFirst();
    }

    @Override
    public List<Rule> history(String name) {
        return rules.stream()
                .filter(rule -> rule.name().equals(name))
                .sorted(LATEST_FIRST)
                .toList();
    }

    @Override
    public List<Rule> all(LocalDate day) {
        return rules.stream()
                .map(Rule::name)
                .distinct()
                .sorted()
                .flatMap(name -> find(name, day).stream())
                .toList();
    }
}
