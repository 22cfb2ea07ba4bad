package vn.wardportal.workflow.breach;

import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.wardportal.api.text.Csv;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.workflow.Rights;
import vn.wardportal.workflow.breach.Breach.Standing;
import vn.wardportal.workflow.breach.Breach.Step;

/** Sends the register as a table, page by page, never all in memory. */
final class RegisterDownload implements DownloadHandler {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 500;
    private static final String NAME = "so-vi-pham.csv";

    private final transient Register register;
    private final transient Texts texts;
    private final transient SerializableSupplier<Optional<Standing>> filter;
    private final transient Person person = Acting.require(Rights.BREACH);

    RegisterDownload(Register register, Texts texts, SerializableSupplier<Optional<Standing>> filter) {
        this.register = register;
        this.texts = texts;
        this.filter = filter;
    }

    @Override
    public String getUrlPostfix() {
        return NAME;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.setFileName(NAME);
        event.setContentType("text/csv;charset=utf-8");
        // A download is a request of its own: whoever opened the view is the one who takes the table.
        Acting.as(person, () -> write(event.getOutputStream()));
    }

    void write(OutputStream stream) {
        try {
            send(stream, Csv.MARK + Csv.line(header()));
            Optional<Standing> standing = filter.get();
            int rows = 0;
            List<Breach> page = register.breaches().find(standing, 0, AT_ONCE);
            while (!page.isEmpty()) {
                rows += page.size();
                send(stream, lines(page));
                page = page.size() < AT_ONCE ? List.of() : register.breaches().find(standing, rows, AT_ONCE);
            }
            register.breaches().exported(rows);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot send the register as a table", e);
        }
    }

    private List<String> header() {
        return Stream.of(
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
                .map(column -> texts.get("workflow.breach.column." + column))
                .toList();
    }

    private String lines(List<Breach> page) {
        Map<Long, List<Step>> steps = register.breaches().steps(page);
        return page.stream()
                .map(breach -> Csv.line(cells(breach, steps.getOrDefault(breach.id(), List.of()))))
                .collect(Collectors.joining());
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

    private static void send(OutputStream stream, String text) throws IOException {
        stream.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
