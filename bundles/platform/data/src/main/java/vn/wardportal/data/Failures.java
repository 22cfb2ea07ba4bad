package vn.wardportal.data;

import java.sql.SQLException;
import java.util.Locale;
import java.util.function.Predicate;
import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreException;
import vn.wardportal.api.data.StorageFull;

/** Says in the portal's words what H2 says in its own. */
final class Failures {

    private Failures() {}

    /** The failure as its cause asks for: a full disk is told apart, since it mends itself. */
    static RuntimeException translated(String attempted, Exception failure) {
        if (diskFull(failure)) {
            return new StorageFull(attempted + ": the disk is full", failure);
        }
        return failure instanceof RuntimeException unchecked
                ? unchecked
                : new IllegalStateException(attempted + ": " + failure.getMessage(), failure);
    }

    /** Why the database cannot be opened and what to do, in one sentence. */
    static String opening(Exception failure) {
        if (code(failure, ErrorCode.DATABASE_ALREADY_OPEN_1)) {
            return "another portal has it open; stop that one first";
        }
        if (code(failure, ErrorCode.WRONG_USER_OR_PASSWORD)) {
            return "the file \"secret\" beside it is not the one it was made with; restore both from the same backup";
        }
        if (code(failure, ErrorCode.FILE_CORRUPTED_1)) {
            return "its file is damaged; restore the latest backup";
        }
        if (diskFull(failure)) {
            return "the disk is full";
        }
        return code(failure, ErrorCode.IO_EXCEPTION_1) || code(failure, ErrorCode.IO_EXCEPTION_2)
                ? "its file cannot be read; check its permissions, and if it is damaged restore the latest backup"
                : String.valueOf(failure.getMessage());
    }

    static boolean diskFull(Exception failure) {
        return any(failure, cause -> {
            String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            return message.contains("no space left")
                    || message.contains("not enough space")
                    || message.contains("disk quota");
        });
    }

    /** Whether H2 closed the database over this, as it does when its file takes no more. */
    static boolean closedDatabase(Exception failure) {
        return code(failure, ErrorCode.DATABASE_IS_CLOSED) || any(failure, MVStoreException.class::isInstance);
    }

    /** Whether the disk did not take what was written although it has room. */
    static boolean forceFailed(Exception failure) {
        return !diskFull(failure)
                && any(
                        failure,
                        cause -> cause instanceof MVStoreException
                                && String.valueOf(cause.getMessage()).startsWith("Could not sync"));
    }

    private static boolean code(Exception failure, int code) {
        return any(failure, cause -> cause instanceof SQLException sql && sql.getErrorCode() == code);
    }

    private static boolean any(Exception failure, Predicate<Throwable> test) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (test.test(cause)) {
                return true;
            }
        }
        return false;
    }
}
