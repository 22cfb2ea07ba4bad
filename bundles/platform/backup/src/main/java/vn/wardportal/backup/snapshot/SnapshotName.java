package vn.wardportal.backup.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** How snapshots are called: {@code cong-phuong-2026-11-25-0930.backup} */
public final class SnapshotName {

    private static final String PREFIX = "cong-phuong-";
    private static final String SUFFIX = ".backup";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm");
    private static final Pattern FORM = Pattern.compile(PREFIX + "\\d{4}-\\d\\d-\\d\\d-\\d{4}(-\\d{1,3})?\\" + SUFFIX);

    private SnapshotName() {}

    /** A name that no file in the folder has; the folder is made if need be. */
    public static Path fresh(Path folder, Instant time, ZoneId zone) throws IOException {
        Files.createDirectories(folder);
        String name = PREFIX + STAMP.format(time.atZone(zone));
        Path file = folder.resolve(name + SUFFIX);
        for (int number = 2; Files.exists(file); number++) {
            file = folder.resolve(name + "-" + number + SUFFIX);
        }
        return file;
    }

    /** Whether a snapshot is called like that; nothing else of the folder is ever touched. */
    public static boolean fits(String name) {
        return FORM.matcher(name).matches();
    }
}
