package vn.wardportal.sample;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.page.Form;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.PublicPage;
import vn.wardportal.api.page.SitePath;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.settings.Settings;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.sample.templates.StaticTemplates;

/** The guest book at {@code /so-luu-niem}: the latest notes, and the form that adds one. */
@Component
@SitePath(path = NotesPage.PATH, title = "sample.title", order = 90, clause = "2.1")
public class NotesPage implements PublicPage {

    static final String PATH = "/so-luu-niem";

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_TEXT = 500;

    private final Notes notes;
    private final Settings settings;
    private final Messages messages = Messages.of(NotesPage.class);
    private final StaticTemplates templates = new StaticTemplates();

    @Activate
    public NotesPage(@Reference Notes notes, @Reference Settings settings) {
        this.notes = notes;
        this.settings = settings;
    }

    @Override
    public Page open(Visit visit) {
        return visit.path().isEmpty() ? page(visit, "", "", Optional.empty()) : Page.notFound();
    }

    @Override
    public Page submit(Visit visit, Form form) {
        String author = form.value("author");
        String text = form.value("text");
        NotesSettings set = settings.of(NotesSettings.class);
        if (!set.open()) {
            return page(visit, author, text, Optional.of("sample.closed")).withStatus(403);
        }
        Optional<String> mistake = mistake(author, text).or(() -> wrong(set.code(), form.value("code")));
        if (mistake.isPresent()) {
            return page(visit, author, text, mistake).withStatus(422);
        }
        notes.add(author, text);
        return Page.seeOther(PATH);
    }

    private Page page(Visit visit, String author, String text, Optional<String> mistake) {
        Texts texts = messages.in(visit.language());
        String prefix = mistake.isPresent() ? texts.get("sample.error") + " " : "";
        NotesSettings set = settings.of(NotesSettings.class);
        return Page.of(
                prefix + texts.get("sample.title"),
                templates.book(
                        texts,
                        notes.latest(set.shown()),
                        set.open(),
                        !set.code().isEmpty(),
                        author,
                        text,
                        mistake.map(texts::get)));
    }

    private static Optional<String> wrong(String code, String entered) {
        // compared whole, so that the time it takes tells nothing
        boolean right = code.isEmpty()
                || MessageDigest.isEqual(
                        code.getBytes(StandardCharsets.UTF_8), entered.getBytes(StandardCharsets.UTF_8));
        return right ? Optional.empty() : Optional.of("sample.mistake.code");
    }

    private static Optional<String> mistake(String author, String text) {
        if (author.isEmpty() || author.length() > LONGEST_NAME) {
            return Optional.of("sample.mistake.author");
        }
        return text.isEmpty() || text.length() > LONGEST_TEXT ? Optional.of("sample.mistake.text") : Optional.empty();
    }
}
