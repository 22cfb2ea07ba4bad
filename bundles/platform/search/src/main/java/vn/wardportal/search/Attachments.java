package vn.wardportal.search;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.wardportal.api.document.Content;
import vn.wardportal.api.document.Content.Where;
import vn.wardportal.api.document.Documents;
import vn.wardportal.api.files.StoredFile;

/** What is written in the documents that residents may fetch, as far as it has been read. */
final class Attachments {

    private static final int FILES = 20;
    private static final int LETTERS = 100_000;

    private final Documents documents;

    Attachments(Documents documents) {
        this.documents = documents;
    }

    /** What the files say, of each its beginning; who wrote them is nobody's question. */
    Read read(List<StoredFile> files, Duration patience) {
        List<String> texts = new ArrayList<>();
        boolean finished = true;
        for (StoredFile file : files.subList(0, Math.min(FILES, files.size()))) {
            Optional<Content> content = content(file, patience);
            finished &= content.isPresent();
            content.map(Attachments::text).filter(text -> !text.isBlank()).ifPresent(texts::add);
        }
        return new Read(texts, finished);
    }

    private Optional<Content> content(StoredFile file, Duration patience) {
        try {
            return documents.read(file, patience);
        } catch (UncheckedIOException e) {
            // The file is not there or damaged, which "files" reports: what stands beside it is found all the same.
            return Optional.of(new Content(List.of(), Set.of()));
        }
    }

    private static String text(Content content) {
        String text = content.parts().stream()
                .filter(part -> part.where() != Where.AUTHOR && part.where() != Where.COMMENT)
                .map(Content.Part::text)
                .collect(Collectors.joining("\n"));
        return text.length() > LETTERS ? text.substring(0, LETTERS) : text;
    }

    /**
     * What was read.
     *
     * @param texts of each file that says something
     * @param finished whether all of them have been read
     */
    record Read(List<String> texts, boolean finished) {}
}
