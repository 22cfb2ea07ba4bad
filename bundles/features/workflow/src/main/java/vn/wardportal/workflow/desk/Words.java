package vn.wardportal.workflow.desk;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What differs between two texts, word by word. */
final class Words {

    /** As many words of what stayed are shown before and after a change; more only tire whoever reads. */
    private static final int AROUND = 8;

    private Words() {}

    /** The text from one change to the last, each part with what became of it. */
    static List<Part> between(String before, String after) {
        List<String> old = split(before);
        List<String> now = split(after);
        List<Part> parts = new ArrayList<>();
        int reached = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            keep(parts, old.subList(reached, delta.getSource().getPosition()), reached == 0);
            add(parts, Kind.GONE, delta.getSource().getLines());
            add(parts, Kind.NEW, delta.getTarget().getLines());
            reached = delta.getSource().getPosition() + delta.getSource().size();
        }
        if (!parts.isEmpty()) {
            List<String> rest = old.subList(reached, old.size());
            add(parts, Kind.KEPT, rest.subList(0, Math.min(AROUND, rest.size())));
        }
        return parts;
    }

    /** The words of clean HTML or of plain text, as they are read. */
    static String plain(String text, boolean html) {
        return html
                ? text.replaceAll("<[^>]*>", " ")
                        .replace("&nbsp;", " ")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&")
                : text;
    }

    private static void keep(List<Part> parts, List<String> kept, boolean first) {
        if (kept.size() <= 2 * AROUND) {
            add(parts, Kind.KEPT, kept);
            return;
        }
        if (!first) {
            add(parts, Kind.KEPT, kept.subList(0, AROUND));
        }
        parts.add(new Part(Kind.LEFT_OUT, "…"));
        add(parts, Kind.KEPT, kept.subList(kept.size() - AROUND, kept.size()));
    }

    private static void add(List<Part> parts, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            parts.add(new Part(kind, String.join(" ", words)));
        }
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !Objects.equals(word, ""))
                .toList();
    }

    /** What became of a part. */
    enum Kind {
        KEPT,
        GONE,
        NEW,
        /** Kept, and not shown. */
        LEFT_OUT
    }

    /**
     * Some words.
     *
     * @param kind what became of them
     * @param text the words
     */
    record Part(Kind kind, String text) {}
}
