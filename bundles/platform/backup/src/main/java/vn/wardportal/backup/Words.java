package vn.wardportal.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import vn.wardportal.api.data.StorageFull;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.backup.snapshot.ExitCode;
import vn.wardportal.backup.snapshot.Rehearsal;
import vn.wardportal.backup.snapshot.Unusable;

/** What is said of backups, to the person at the console and to the operator. */
final class Words {

    private static final double MEGABYTE = 1_000_000;
    private static final Messages MESSAGES = Messages.of(Words.class);

    private Words() {}

    /** What went wrong, as staff read it. */
    static String of(Exception failure) {
        return of(failure, MESSAGES.in(Language.VI));
    }

    /** What went wrong, as the operator reads it. */
    static String forOperator(Exception failure) {
        return of(failure, MESSAGES.in(Language.EN));
    }

    /** How {@code bin/portal backup} ends. */
    static int exitCode(Exception failure) {
        return switch (failure) {
            case UncheckedIOException unchecked -> ExitCode.of(unchecked.getCause());
            case StorageFull full -> ExitCode.of(new IOException(full));
            case Trouble trouble -> ExitCode.of(new IllegalArgumentException(trouble));
            default -> ExitCode.OTHER;
        };
    }

    static String found(Rehearsal rehearsal) {
        return MESSAGES.in(Language.VI)
                .get(
                        "backup.rehearsed.found",
                        rehearsal.files(),
                        megabytes(rehearsal.bytes()),
                        rehearsal.database().tables(),
                        rehearsal.database().rows(),
                        rehearsal.database().audited());
    }

    static String megabytes(long bytes) {
        return String.format(Locale.of("vi"), "%,.1f MB", bytes / MEGABYTE);
    }

    private static String of(Exception failure, Texts texts) {
        return switch (failure) {
            case Trouble trouble -> texts.get(trouble.reason(), PassphraseFile.LEAST);
            case Unusable unusable -> texts.get("backup.fault." + unusable.fault());
            case StorageFull full -> texts.get("backup.trouble.full", full.getMessage());
            case UncheckedIOException disk -> texts.get("backup.trouble.disk", disk.getMessage());
            default -> texts.get("backup.trouble.other", failure.getMessage());
        };
    }
}
