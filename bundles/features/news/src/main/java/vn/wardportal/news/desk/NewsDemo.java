package vn.wardportal.news.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.files.Attachment;
import vn.wardportal.api.files.Files.Kind;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.files.Upload;
import vn.wardportal.api.site.DemoContent;
import vn.wardportal.news.Articles;
import vn.wardportal.news.Cover;
import vn.wardportal.news.Manuscript;

/** Sample articles of the year 2019, from the texts and pictures in {@code demo/}. */
@Component
public class NewsDemo implements DemoContent {

    private final Articles articles;
    private final Desk desk;

    @Activate
    public NewsDemo(@Reference Articles articles, @Reference Desk desk) {
        this.articles = articles;
        this.desk = desk;
    }

    @Override
    public boolean empty() {
        return articles.empty();
    }

    @Override
    public void load() {
        for (String name : text("articles.txt").lines().toList()) {
            DemoFile file = DemoFile.read(text(name));
            Manuscript vietnamese = manuscript(file);
            Manuscript both = english(name.replace(".html", ".en.html"))
                    .map(english -> vietnamese.with(english.english(vietnamese)))
                    .orElse(vietnamese);
            desk.insert(both, file.life(), true);
        }
    }

    @Override
    public void remove() {
        desk.deleteSamples();
    }

    private static Optional<DemoFile> english(String name) {
        return Optional.ofNullable(NewsDemo.class.getResource("/demo/" + name)).map(there -> DemoFile.read(text(name)));
    }

    private Manuscript manuscript(DemoFile file) {
        Optional<Cover> cover = file.value("cover")
                .map(name -> new Cover(
                        take("pictures/", name, Kind.PICTURE),
                        file.value("alt").orElseThrow(),
                        file.value("caption").orElse(""),
                        ""));
        List<Attachment> attachments = file.value("attachment").map(line -> line.split(" \\| ", 2)).stream()
                .map(parts -> new Attachment(take("files/", parts[0].strip(), Kind.DOCUMENT), parts[1].strip()))
                .toList();
        return new Manuscript(file.text(), cover, attachments);
    }

    private StoredFile take(String folder, String name, Kind kind) {
        try (InputStream content = open(folder + name)) {
            return desk.take(new Upload(name, content), kind);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read demo/" + folder + name, e);
        }
    }

    private static String text(String name) {
        try (InputStream content = open(name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read demo/" + name, e);
        }
    }

    private static InputStream open(String name) {
        InputStream content = NewsDemo.class.getResourceAsStream("/demo/" + name);
        if (content == null) {
            throw new IllegalStateException("demo/" + name + " is missing in the jar");
        }
        return content;
    }
}
