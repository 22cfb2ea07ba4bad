package vn.wardportal.extraction.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import javax.xml.stream.XMLStreamException;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.document.WordImport;
import vn.wardportal.api.document.WordOriginals;
import vn.wardportal.api.files.Files;
import vn.wardportal.api.files.Refused;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.files.Upload;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.RichText;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.user.Person;
import vn.wardportal.extraction.Spent;

/** Takes Word files, keeps each as evidence for whoever may open what was made of it, and makes clean articles of them. */
@Component
public final class WordImports implements WordImport, WordOriginals {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final int LONGEST_TITLE = 200;

    /** As many of a text as are offered. */
    private static final int MOST = 50;

    private final Files files;
    private final Database database;
    private final RichText richText;
    private final Audit audit;
    private final Clock clock;
    private final Path folder;
    private final Texts texts = Messages.of(WordImports.class).in(Language.VI);

    /** Each holds a text and a picture in memory. */
    private final Semaphore turns = new Semaphore(2, true);

    @Activate
    public WordImports(
            @Reference Files files,
            @Reference Database database,
            @Reference RichText richText,
            @Reference Audit audit,
            @Reference Clock clock,
            BundleContext context) {
        this(
                files,
                database,
                richText,
                audit,
                clock,
                context.getDataFile("importing").toPath());
    }

    WordImports(Files files, Database database, RichText richText, Audit audit, Clock clock, Path folder) {
        this.files = files;
        this.database = database;
        this.richText = richText;
        this.audit = audit;
        this.clock = clock;
        this.folder = folder;
    }

    @Override
    public Imported read(String subject, Upload word) {
        Person person = Acting.person().orElseThrow(() -> new NotPermitted("Nobody is acting, so nothing is imported"));
        StoredFile original = files.store(word, Files.Kind.DOCUMENT);
        if (!original.type().equals(WORD)) {
            throw new Refused(texts.get("extraction.import.notWord", original.name()));
        }
        turns.acquireUninterruptibly();
        try {
            Imported imported = imported(original);
            keep(subject, original, person);
            return imported;
        } finally {
            turns.release();
        }
    }

    @Override
    public List<Original> of(String subject, String permission) {
        Acting.require(permission);
        return database.read(handle -> handle.createQuery("""
                        select hash, name, login, imported_at from extraction.original where subject = :subject
                        order by id desc fetch first :most rows only""")
                .bind("subject", subject)
                .bind("most", MOST)
                .map((row, context) -> new Original(
                        row.getString("hash"),
                        row.getString("name"),
                        row.getString("login"),
                        row.getObject("imported_at", Instant.class)))
                .list());
    }

    @Override
    public InputStream open(String subject, String hash, String permission) {
        Original original = of(subject, permission).stream()
                .filter(one -> one.hash().equals(hash))
                .findFirst()
                .orElseThrow(() -> new NotPermitted(subject + " was not made of that file"));
        database.write(handle -> {
            audit.record(handle, "extraction.original", subject, original.name() + " SHA-256 " + hash);
            return true;
        });
        return files.open(hash);
    }

    @Override
    public void belongs(String hash, String unborn, String subject) {
        Person person = Acting.person().orElseThrow(() -> new NotPermitted("Nobody is acting"));
        database.write(handle -> handle.createUpdate("""
                        insert into extraction.original (hash, name, subject, login, imported_at)
                        select hash, name, :subject, login, imported_at from extraction.original
                        where hash = :hash and subject = :unborn and login = :login
                        order by id desc fetch first row only""")
                .bind("subject", subject)
                .bind("hash", hash)
                .bind("unborn", unborn)
                .bind("login", person.login())
                .execute());
    }

    private Imported imported(StoredFile original) {
        try {
            WordArticle article = read(original);
            String html = richText.paste(article.html()).html();
            if (html.isBlank() && article.title().isBlank()) {
                throw new Refused(texts.get("extraction.import.empty", original.name()));
            }
            String title = article.title().replaceAll("\\s+", " ");
            return new Imported(
                    original, title.substring(0, Math.min(LONGEST_TITLE, title.length())), html, losses(article));
        } catch (XMLStreamException | Spent e) {
            throw new Refused(texts.get("extraction.import.damaged", original.name()));
        }
    }

    private List<String> losses(WordArticle article) {
        return article.losses().stream()
                .map(loss -> texts.get("extraction.loss." + loss))
                .toList();
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

    private void keep(String subject, StoredFile original, Person person) {
        database.write(handle -> {
            handle.createUpdate("""
                            insert into extraction.original (hash, name, subject, login, imported_at)
                            values (:hash, :name, :subject, :login, :at)""")
                    .bind("hash", original.hash())
                    .bind("name", original.name())
                    .bind("subject", subject)
                    .bind("login", person.login())
                    .bind("at", clock.instant())
                    .execute();
            files.keep(handle, "extraction.original/" + original.hash(), List.of(original.hash()), false);
            audit.record(handle, "extraction.import", subject, original.name() + " SHA-256 " + original.hash());
            return true;
        });
    }
}
