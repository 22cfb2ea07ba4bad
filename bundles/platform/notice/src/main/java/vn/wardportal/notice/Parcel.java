package vn.wardportal.notice;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.wardportal.api.notice.Notice;
import vn.wardportal.api.notice.Notice.Importance;

/** A notice as the outbox carries it. */
final class Parcel {

    /** Between the fields; it cannot stand in any of them. */
    static final String SEPARATOR = "\u001f";

    private static final int FIELDS = 6;
    private static final int SUBJECT = 200;
    private static final int TITLE = 300;
    private static final int TEXT = 4000;
    private static final int PATH = 400;

    private Parcel() {}

    static String pack(Notice notice) {
        if (notice.path().length() > PATH) {
            throw new IllegalArgumentException("A notice leads to a path longer than " + PATH + ": " + notice.path());
        }
        return String.join(
                SEPARATOR,
                accounts(notice.recipients()),
                Lines.line(notice.subject(), SUBJECT),
                Lines.line(notice.title(), TITLE),
                Lines.lines(notice.text(), TEXT),
                notice.path(),
                notice.importance().name());
    }

    static Notice unpack(String text) {
        List<String> fields = List.of(text.split(SEPARATOR, -1));
        if (fields.size() != FIELDS) {
            throw new IllegalArgumentException("A notice has " + fields.size() + " fields instead of " + FIELDS);
        }
        return new Notice(
                accounts(fields.get(0)),
                fields.get(1),
                fields.get(2),
                fields.get(3),
                fields.get(4),
                Importance.valueOf(fields.get(5)));
    }

    static String accounts(List<Long> accounts) {
        return accounts.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    static List<Long> accounts(String text) {
        return Arrays.stream(text.split(","))
                .filter(number -> !number.isEmpty())
                .map(Long::valueOf)
                .toList();
    }
}
