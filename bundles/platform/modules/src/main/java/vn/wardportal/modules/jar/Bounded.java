package vn.wardportal.modules.jar;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes what comes from outside to a file, but not without end. */
public final class Bounded {

    private Bounded() {}

    /**
     * Writes the content to a file.
     *
     * @throws NotAModule if it is larger than that
     */
    public static void copy(InputStream content, Path file, long largest) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            long total = 0;
            for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                total += count;
                if (total > largest) {
                    throw new NotAModule("modules.refused.tooLarge");
                }
                out.write(buffer, 0, count);
            }
        }
    }
}
