package vn.wardportal.regulation.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.rules.Regulation;

/** Tells other modules which edition is in force, and what it changed. */
@Component
public final class StoredRegulation implements Regulation {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

    private final Editions editions;

    @Activate
    public StoredRegulation(@Reference Editions editions) {
        this.editions = editions;
    }

    @Override
    public Issue on(LocalDate day) {
        Edition edition = edition(day);
        String name = "Quy chế ban hành kèm Quyết định " + edition.number() + " ngày "
                + edition.issued().format(DAY);
        return new Issue(name, edition.from());
    }

    @Override
    public List<Change> changes(LocalDate since, LocalDate day) {
        return changes(edition(since), edition(day));
    }

    private Edition edition(LocalDate day) {
        return editions.on(day).orElseGet(() -> editions.all().getFirst());
    }

    private static List<Change> changes(Edition old, Edition now) {
        int last = IntStream.concat(
                        old.articles().mapToInt(Article::number), now.articles().mapToInt(Article::number))
                .max()
                .orElse(0);
        return IntStream.rangeClosed(1, last)
                .mapToObj(number -> change(old.article(number), now.article(number)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static Change change(Optional<Article> old, Optional<Article> now) {
        String title = now.or(() -> old).map(StoredRegulation::title).orElse("");
        return new Change(
                title,
                old.map(StoredRegulation::text).orElse(""),
                now.map(StoredRegulation::text).orElse(""));
    }

    private static String title(Article article) {
        return article.name() + ". " + article.title();
    }

    private static String text(Article article) {
        return title(article) + "\n"
                + article.passages().stream()
                        .map(passage -> (passage.mark() + " " + passage.text()).strip())
                        .collect(Collectors.joining("\n"));
    }
}
