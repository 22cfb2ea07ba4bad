package vn.wardportal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which files were found undamaged, so that a file that is sent often is hashed once and not for each visitor. */
final class Checked {

    private static final int MOST = 10_000;

    private final Map<Path, Mark> marks = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Mark> eldest) {
            return size() > MOST;
        }
    };

    private record Mark(String digest, long bytes, FileTime modified) {}

    /** Whether the file is there and has that digest; looks again once its size or time has changed. */
    boolean sound(Path file, String digest) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        Mark mark = new Mark(digest, attributes.size(), attributes.lastModifiedTime());
        synchronized (marks) {
            if (mark.equals(marks.get(file))) {
                return true;
            }
        }
        boolean sound = Digests.of(file).equals(digest);
        if (sound) {
            synchronized (marks) {
                marks.put(file, mark);
            }
        }
        return sound;
    }

    /** Forgets everything, so that each file is hashed again when it is next asked for. */
    void forget() {
        synchronized (marks) {
            marks.clear();
        }
    }
}
