package vn.wardportal.workflow.breach;

import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.wardportal.api.admin.TableDownload;
import vn.wardportal.api.table.Column;
import vn.wardportal.api.table.Format;
import vn.wardportal.api.table.Layout;
import vn.wardportal.api.table.Tables;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Texts;
import vn.wardportal.workflow.Rights;
import vn.wardportal.workflow.breach.Breach.Standing;
import vn.wardportal.workflow.breach.Breach.Step;

/** The register as a table to take away, read page by page, never all in memory. */
final class RegisterTable {

    private static final int AT_ONCE = 500;
    private static final String NAME = "so-vi-pham";

    private final Register register;
    private final Texts texts;

    RegisterTable(Register register, Texts texts) {
        this.register = register;
        this.texts = texts;
    }

    /** @param standing which entries, as of the moment of the download */
    DownloadHandler download(Tables tables, Supplier<Optional<Standing>> standing) {
        return new TableDownload(tables, Format.CSV, layout(), NAME, Rights.BREACH, () -> rows(standing.get()));
    }

    Layout layout() {
        return new Layout(
                texts.get("workflow.breach.title"),
                Stream.of(
                                "number",
                                "kind",
                                "matter",
                                "owner",
                                "happened",
                                "standing",
                                "article",
                                "explainBy",
                                "evidence",
                                "steps")
                        .map(name -> new Column(name, texts.get("workflow.breach.column." + name), "", true))
                        .toList());
    }

    /** That it was taken is noted before anything of it leaves. */
    Stream<List<String>> rows(Optional<Standing> standing) {
        Breaches breaches = register.breaches();
        breaches.exported(breaches.count(standing));
        return IntStream.iterate(0, at -> at + AT_ONCE)
                .mapToObj(at -> breaches.find(standing, at, AT_ONCE))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(this::lines);
    }

    private Stream<List<String>> lines(List<Breach> page) {
        Map<Long, List<Step>> steps = register.breaches().steps(page);
        return page.stream().map(breach -> cells(breach, steps.getOrDefault(breach.id(), List.of())));
    }

    private List<String> cells(Breach breach, List<Step> steps) {
        return List.of(
                Long.toString(breach.id()),
                register.articles().title(breach.kind()),
                breach.matter().title(),
                breach.owner().name(),
                Dates.time(breach.happened()),
                texts.get(breach.standing().key()),
                breach.article(),
                breach.explanation().map(time -> Dates.time(time.until())).orElse(""),
                breach.evidence(),
                steps.stream().map(step -> words(texts, step)).collect(Collectors.joining("\n")));
    }

    static String words(Texts texts, Step step) {
        String line = texts.get(
                "workflow.breach.step",
                Dates.time(step.at()),
                step.who().name(),
                texts.get(step.act().key()));
        return step.words().isBlank() ? line : line + ": " + step.words();
    }
}
