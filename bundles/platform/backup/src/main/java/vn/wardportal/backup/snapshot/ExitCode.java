package vn.wardportal.backup.snapshot;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** How {@code bin/portal} ends, and what it says then. */
public final class ExitCode {

    public static final int DONE = 0;
    public static final int OTHER = 1;
    static final int WRONG = 2;
    static final int NEWER = 5;
    static final int PASSPHRASE = 6;
    static final int DAMAGED = 7;
    static final int DISK = 8;

    private ExitCode() {}

    /** The code for what went wrong. */
    public static int of(Exception failure) {
        if (failure instanceof Unusable unusable) {
            return switch (unusable.fault()) {
                case NEWER -> NEWER;
                case PASSPHRASE -> PASSPHRASE;
                case FOREIGN, DAMAGED -> DAMAGED;
            };
        }
        boolean asked = failure instanceof IllegalArgumentException
                || failure instanceof NoSuchFileException
                || failure instanceof FileAlreadyExistsException;
        return asked ? WRONG : DISK;
    }

    /** What went wrong, as the operator reads it. */
    public static String words(Exception failure) {
        String message = String.valueOf(failure.getMessage());
        if (full(failure)) {
            return "The disk is full: " + message;
        }
        return switch (failure) {
            case NoSuchFileException missing -> "There is no file " + missing.getFile() + ".";
            case FileAlreadyExistsException there -> "There is already a file " + there.getFile() + ".";
            case AccessDeniedException denied ->
                "The portal's user may not read or write " + denied.getFile() + ". Change its rights.";
            case FileSystemException other -> "Cannot use " + other.getFile() + ": " + other.getReason() + ".";
            default -> message;
        };
    }

    /** Whether the disk had no room. */
    public static boolean full(Exception failure) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("no space left")
                || message.contains("not enough space")
                || message.contains("disk quota");
    }
}
