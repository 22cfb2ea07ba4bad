package vn.wardportal.api.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.wardportal.api.document.WordOriginals;
import vn.wardportal.api.document.WordOriginals.Original;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;

/** "Tệp gốc" in a {@link RoutedView}: the files its text was made of, for whoever may read it there. */
public final class OriginalsList extends Div {

    private static final long serialVersionUID = 1L;

    /** One of them may be a page, which no browser shall open here. */
    private static final String TYPE = "application/octet-stream";

    private final transient Texts words;
    private final transient WritingTools tools;
    private final String permission;
    private final Set<String> unborn = new LinkedHashSet<>();

    /** @param permission what opens the text in the console */
    OriginalsList(Texts words, WritingTools tools, String permission) {
        this.words = words;
        this.tools = tools;
        this.permission = permission;
        addClassNames("panel", "originals");
        setVisible(false);
    }

    /** A file was read for a text that is not kept yet. */
    void remember(String hash) {
        unborn.add(hash);
    }

    /** The text is kept now: what was read for it before is its own. */
    void born(String before, String subject) {
        originals().ifPresent(originals -> unborn.forEach(hash -> originals.belongs(hash, before, subject)));
        unborn.clear();
    }

    /** Shows those of the text. */
    void show(String subject) {
        removeAll();
        Optional<Person> reader = Acting.person().filter(person -> person.may(permission));
        List<Original> sent = reader.isEmpty()
                ? List.of()
                : originals().map(all -> all.of(subject, permission)).orElse(List.of());
        setVisible(!sent.isEmpty());
        if (!sent.isEmpty()) {
            add(new Span(words.get("word.originals")));
            sent.forEach(original -> add(new Div(
                    link(subject, original, reader.orElseThrow()), new Span(", " + Dates.time(original.at())))));
        }
    }

    private Optional<WordOriginals> originals() {
        return Optional.ofNullable(tools.wordOriginals());
    }

    private Anchor link(String subject, Original original, Person reader) {
        Anchor link = new Anchor((DownloadHandler) event -> send(event, subject, original, reader), original.name());
        link.getElement().setAttribute("download", true);
        return link;
    }

    /** A download is a request of its own: whoever opened the editor is the one who takes the file. */
    private void send(DownloadEvent event, String subject, Original original, Person reader) {
        Acting.as(reader, () -> {
            try (InputStream content = originals().orElseThrow().open(subject, original.hash(), permission)) {
                event.setFileName(original.name());
                event.setContentType(TYPE);
                event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
                content.transferTo(event.getOutputStream());
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot send " + original.name(), e);
            }
        });
    }
}
