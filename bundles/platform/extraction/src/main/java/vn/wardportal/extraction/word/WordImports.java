package vn.wardportal.extraction.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.jsoup.Jsoup;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.document.WordImport;
import vn.wardportal.api.files.Files;
import vn.wardportal.api.files.Refused;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.files.Upload;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.OldEncodings;
import vn.wardportal.api.text.RichText;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.user.Person;
import vn.wardportal.extraction.Spent;
import vn.wardportal.extraction.page.PageArticle;
import vn.wardportal.extraction.page.Unicoded;

/** Takes Word files, pages and texts, keeps each as evidence, and makes clean articles of them. */
@Component
public final class WordImports implements WordImport {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final int LONGEST_TITLE = 200;
    private static final int NAMED = 5;

    private final Files files;
    private final RichText richText;
    private final OldEncodings encodings;
    private final Originals originals;
    private final Path folder;
    private final Texts texts = Messages.of(WordImports.class).in(Language.VI);

    /** Each holds a text and a picture in memory. */
    private final Semaphore turns = new Semaphore(2, true);

    @Activate
    public WordImports(
            @Reference Files files,
            @Reference Database database,
            @Reference RichText richText,
            @Reference OldEncodings encodings,
            @Reference Audit audit,
            @Reference Clock clock,
            BundleContext context) {
        this(
                files,
                database,
                richText,
                encodings,
                audit,
                clock,
                context.getDataFile("importing").toPath());
    }

    WordImports(
            Files files,
            Database database,
            RichText richText,
            OldEncodings encodings,
            Audit audit,
            Clock clock,
            Path folder) {
        this.files = files;
        this.richText = richText;
        this.encodings = encodings;
        this.originals = new Originals(files, database, audit, clock);
        this.folder = folder;
    }

    @Override
    public Imported read(String subject, Upload file) {
        Person person = Acting.person().orElseThrow(() -> new NotPermitted("Nobody is acting, so nothing is imported"));
        StoredFile original = files.store(file, Files.Kind.SOURCE);
        turns.acquireUninterruptibly();
        try {
            Imported imported = imported(original, file.name());
            originals.keep(subject, original, person);
            return imported;
        } finally {
            turns.release();
        }
    }

    private Imported imported(StoredFile original, String name) {
        Unicoded unicoded = new Unicoded(encodings);
        try {
            return switch (original.type()) {
                case WORD -> word(original, unicoded);
                case "text/html" -> page(original, PageArticle.page(bytes(original), files, unicoded), unicoded);
                case "text/plain" ->
                    page(
                            original,
                            name.toLowerCase(Locale.ROOT).matches(".*\\.html?")
                                    ? PageArticle.page(bytes(original), files, unicoded)
                                    : PageArticle.text(bytes(original), files, unicoded),
                            unicoded);
                default -> throw new Refused(texts.get("extraction.import.notWord", original.name()));
            };
        } catch (XMLStreamException | Spent e) {
            throw new Refused(texts.get("extraction.import.damaged", original.name()));
        }
    }

    private Imported word(StoredFile original, Unicoded unicoded) throws XMLStreamException {
        WordArticle article = read(original);
        String html = unicoded.of(
                Jsoup.parseBodyFragment("<h1>" + Html.escaped(article.title()) + "</h1>" + article.html()),
                Optional.empty());
        int end = html.indexOf("</h1>");
        String title = Jsoup.parseBodyFragment(html.substring(0, end)).text();
        List<String> losses = article.losses().stream()
                .filter(loss -> loss != Loss.OLD_FONT || unicoded.changes().isEmpty())
                .map(loss -> texts.get("extraction.loss." + loss))
                .toList();
        return made(original, title, html.substring(end + "</h1>".length()), losses, unicoded);
    }

    private Imported page(StoredFile original, PageArticle article, Unicoded unicoded) {
        List<String> losses = new ArrayList<>();
        article.losses().forEach(loss -> losses.add(texts.get("extraction.loss." + loss)));
        if (!article.linked().isEmpty()) {
            losses.add(texts.get("extraction.loss.LINKED", named(article.linked())));
        }
        return made(original, article.title(), article.html(), losses, unicoded);
    }

    private String named(List<String> pictures) {
        String named = pictures.stream().limit(NAMED).collect(Collectors.joining(", "));
        return pictures.size() <= NAMED ? named : texts.get("extraction.loss.more", named, pictures.size() - NAMED);
    }

    private Imported made(StoredFile original, String title, String raw, List<String> losses, Unicoded unicoded) {
        String html = richText.paste(raw).html();
        if (html.isBlank() && title.isBlank()) {
            throw new Refused(texts.get("extraction.import.empty", original.name()));
        }
        String line = title.replaceAll("\\s+", " ");
        List<String> changes = unicoded.changes().stream()
                .map(one -> texts.get("extraction.converted", one.encoding(), one.before(), one.after()))
                .toList();
        return new Imported(original, line.substring(0, Math.min(LONGEST_TITLE, line.length())), html, losses, changes);
    }

    private byte[] bytes(StoredFile original) {
        try (InputStream stream = files.open(original.hash())) {
            byte[] bytes = stream.readNBytes(PageArticle.MOST_BYTES + 1);
            if (bytes.length > PageArticle.MOST_BYTES) {
                throw new Spent("too many bytes");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its parts are read here and there, so it is laid beside for that long. */
    private WordArticle read(StoredFile original) throws XMLStreamException {
        try {
            java.nio.file.Files.createDirectories(folder);
            Path copy = java.nio.file.Files.createTempFile(folder, "import", ".docx");
            try (InputStream stream = files.open(original.hash())) {
                java.nio.file.Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
                return WordArticle.read(copy, files);
            } finally {
                java.nio.file.Files.deleteIfExists(copy);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            // the last is what Java says to names in an archive that are none
            throw new XMLStreamException(e);
        }
    }
}
