package vn.wardportal.checks.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.api.document.Content.Part;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.checks.encoding.Fault;
import vn.wardportal.checks.encoding.Legacy;
import vn.wardportal.checks.encoding.Reading;
import vn.wardportal.checks.encoding.Unicode;

/**
 * What of a file is not Unicode, and its parts in Unicode for the other checks. Fonts are believed first; the rest is told by
 * its letters, all parts together, since a single cell says too little.
 *
 * @param texts the parts' texts in Unicode
 * @param findings what was wrong
 */
record Encoding(List<String> texts, List<Wrong> findings) {

    private static final Texts TEXTS = Messages.of(Encoding.class).in(Language.VI);

    /** A word or two that look old may be anything, in a file that is otherwise well. */
    private static final int FEW_LETTERS = 40;

    private static final double FEW = 0.01;
    private static final int QUOTE = 60;

    /**
     * One kind of fault.
     *
     * @param level how grave it is
     * @param words what is wrong and how to mend it
     * @param quote what stands there, shortened
     * @param parts where it is
     */
    record Wrong(Level level, String words, String quote, List<Part> parts) {}

    static Encoding of(List<Part> parts, boolean pdf) {
        List<Cleared> cleared = parts.stream().map(Cleared::of).toList();
        String whole = String.join("\n", cleared.stream().map(Cleared::text).toList());
        Reading reading = Unicode.text(whole);
        Sorting sorting = new Sorting(parts, whole, pdf);
        for (int at = 0; at < parts.size(); at++) {
            Cleared part = cleared.get(at);
            Part place = parts.get(at);
            part.old().ifPresent(legacy -> sorting.old(legacy, place, part.letters(), part.quote()));
        }
        int[] starts = starts(cleared);
        for (Fault fault : reading.faults()) {
            int found = Arrays.binarySearch(starts, fault.start());
            sorting.add(fault, parts.get(found < 0 ? -found - 2 : found));
        }
        if (reading.outcome() == Reading.Outcome.UNSURE && reading.faults().isEmpty() && !pdf) {
            sorting.unsure();
        }
        return new Encoding(apart(whole, reading.text(), cleared), sorting.wrongs());
    }

    private static int[] starts(List<Cleared> cleared) {
        int[] starts = new int[cleared.size()];
        int start = 0;
        for (int at = 0; at < starts.length; at++) {
            starts[at] = start;
            start += cleared.get(at).text().length() + 1;
        }
        return starts;
    }

    /** Takes the parts apart again: letters change in number, lines as good as never. */
    private static List<String> apart(String whole, String text, List<Cleared> cleared) {
        if (lines(whole) != lines(text)) {
            return cleared.stream()
                    .map(part -> Unicode.text(part.text()).text())
                    .toList();
        }
        List<String> texts = new ArrayList<>();
        int from = 0;
        for (Cleared part : cleared) {
            int end = from - 1;
            for (long left = lines(part.text()); left >= 0; left--) {
                int next = text.indexOf('\n', end + 1);
                end = next < 0 ? text.length() : next;
            }
            texts.add(text.substring(Math.min(from, text.length()), end));
            from = end + 1;
        }
        return texts;
    }

    private static long lines(String text) {
        return text.chars().filter(letter -> letter == '\n').count();
    }

    /** Puts faults of one kind together. */
    private static final class Sorting {

        private final Map<String, List<Part>> places = new LinkedHashMap<>();
        private final Map<String, String> quotes = new LinkedHashMap<>();
        private final Map<String, Level> levels = new LinkedHashMap<>();
        private final Map<Legacy, Integer> old = new EnumMap<>(Legacy.class);
        private final List<Part> parts;
        private final String whole;
        private final boolean pdf;

        Sorting(List<Part> parts, String whole, boolean pdf) {
            this.parts = parts;
            this.whole = whole;
            this.pdf = pdf;
        }

        void old(Legacy legacy, Part part, int letters, String quote) {
            old.merge(legacy, letters, Integer::sum);
            boolean misread = legacy == Legacy.MISREAD;
            String words = TEXTS.get(misread ? "checks.file.misread" : "checks.file.legacy", legacy.label());
            note(words, Level.BLOCK, part, quote);
        }

        void add(Fault fault, Part part) {
            String quote = whole.substring(fault.start(), fault.end());
            if (fault.legacy().isPresent()) {
                old(fault.legacy().get(), part, quote.length(), quote);
            } else if (!pdf || fault.kind() == Fault.Kind.LOST) {
                // text layers of PDF files are full of signs that only their fonts know
                String message = "checks.unicode." + fault.kind().name().toLowerCase(Locale.ROOT);
                note(TEXTS.get(message), level(fault.kind()), part, quote);
            }
        }

        void unsure() {
            note(TEXTS.get("checks.unicode.unsure"), Level.ASK, parts.getFirst(), "");
        }

        private Level level(Fault.Kind kind) {
            boolean grave = kind == Fault.Kind.LOST || kind == Fault.Kind.LOOKALIKE;
            return grave && !pdf ? Level.ASK : Level.HINT;
        }

        private void note(String words, Level level, Part part, String quote) {
            places.computeIfAbsent(words, none -> new ArrayList<>()).add(part);
            quotes.putIfAbsent(words, quote.length() <= QUOTE ? quote : quote.substring(0, QUOTE - 1) + "…");
            levels.putIfAbsent(words, level);
        }

        List<Wrong> wrongs() {
            int letters = old.values().stream().mapToInt(Integer::intValue).sum();
            boolean few = letters < FEW_LETTERS && letters < FEW * whole.length();
            return places.entrySet().stream()
                    .map(entry -> {
                        Level level = levels.get(entry.getKey());
                        return new Wrong(
                                level == Level.BLOCK && few ? Level.ASK : level,
                                entry.getKey(),
                                Optional.ofNullable(quotes.get(entry.getKey())).orElse(""),
                                entry.getValue());
                    })
                    .toList();
        }
    }
}
