package vn.wardportal.documents.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.files.Attachment;
import vn.wardportal.api.files.Files.Kind;
import vn.wardportal.api.files.Upload;
import vn.wardportal.api.site.DemoContent;
import vn.wardportal.documents.Documents;

/** Sample documents: the ward's regulation and what it rests on, and what a ward works by, as of 2019. */
@Component
public class DocumentsDemo implements DemoContent {

    private final Documents documents;
    private final Desk desk;

    @Activate
    public DocumentsDemo(@Reference Documents documents, @Reference Desk desk) {
        this.documents = documents;
        this.desk = desk;
    }

    @Override
    public boolean empty() {
        return documents.empty();
    }

    @Override
    public void load() {
        for (String name : text("documents.txt").lines().toList()) {
            DemoFile file = DemoFile.read(text(name));
            List<Attachment> files = file.value("file").map(line -> line.split(" \\| ", 2)).stream()
                    .map(parts -> take(parts[0].strip(), parts[1].strip()))
                    .toList();
            desk.insert(file.manuscript(files), file.life(), true);
        }
    }

    @Override
    public void remove() {
        desk.deleteSamples();
    }

    private Attachment take(String name, String title) {
        try (InputStream content = open(name)) {
            return new Attachment(desk.take(new Upload(name, content), Kind.DOCUMENT), title);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read demo/" + name, e);
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
        InputStream content = DocumentsDemo.class.getResourceAsStream("/demo/" + name);
        if (content == null) {
            throw new IllegalStateException("demo/" + name + " is missing in the jar");
        }
        return content;
    }
}
