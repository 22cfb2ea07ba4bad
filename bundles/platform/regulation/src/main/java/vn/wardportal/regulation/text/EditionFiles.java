package vn.wardportal.regulation.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;

/**
 * Enters the editions that lie in {@code conf/regulation} of the home as {@code *.txt} when the portal starts, each once, by
 * its number. What is wrong with a file is logged, and the portal goes on with the editions it has.
 */
@Component
public final class EditionFiles {

    private static final Logger log = LoggerFactory.getLogger(EditionFiles.class);
    private static final int LONGEST = 2_000_000;

    private final Editions editions;
    private final Audit audit;

    @Activate
    public EditionFiles(@Reference Editions editions, @Reference Audit audit, BundleContext context) {
        this(editions, audit);
        Optional.ofNullable(context.getProperty("portal.home"))
                .map(home -> Path.of(home, "conf", "regulation"))
                .ifPresent(folder -> Acting.as(Person.PORTAL, () -> enter(folder)));
    }

    EditionFiles(Editions editions, Audit audit) {
        this.editions = editions;
        this.audit = audit;
    }

    /** Enters what is new in that folder, by the names of the files. */
    void enter(Path folder) {
        for (Path file : files(folder)) {
            try {
                enter(file, text(file));
            } catch (IOException | RuntimeException e) {
                log.error("The edition of the regulation in {} was not entered: {}", file, e.getMessage());
            }
        }
    }

    private void enter(Path file, String text) {
        Edition read = EditionReader.read(text);
        if (read.articles().findAny().isEmpty()) {
            throw new IllegalArgumentException("it has no article; see the README of the module for how it is written");
        }
        boolean known = editions.all().stream().anyMatch(one -> one.number().equals(read.number()));
        if (!known) {
            editions.add(
                    text,
                    (handle, edition) -> audit.record(
                            handle, "regulation.edition", "regulation.edition/" + edition.number(), edition.title()));
            log.info("The regulation {} of {} was entered, in force from {}", read.number(), file, read.from());
        }
    }

    private static String text(Path file) throws IOException {
        if (Files.size(file) > LONGEST) {
            throw new IllegalArgumentException("it is larger than " + LONGEST + " bytes");
        }
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + folder, e);
        }
    }
}
