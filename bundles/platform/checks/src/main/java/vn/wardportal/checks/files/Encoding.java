package vn.wardportal.checks.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.api.document.Content.Part;
import vn.wardportal.api.text.DecodedText.Form;
import vn.wardportal.checks.encoding.Fault;
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

    /**
     * One kind of fault.
     *
     * @param level how grave it is
     * @param words what is wrong and how to mend it
     * @param quote what stands there, shortened
     * @param parts where it is
     */
    record Wrong(Level level, String words, String quote, List<Part> parts) {}

    /**
     * Looks at the parts of a file.
     *
     * @param form what the bytes of a plain text are
     */
    static Encoding of(List<Part> parts, Optional<Form> form, boolean pdf) {
        if (form.equals(Optional.of(Form.BYTES))) {
            return OldBytes.of(parts);
        }
        List<Cleared> cleared = parts.stream().map(Cleared::of).toList();
        String whole = String.join("\n", cleared.stream().map(Cleared::text).toList());
        Reading reading = form.isPresent() ? Unicode.file(whole) : Unicode.text(whole);
        Faults faults = new Faults(parts, whole, pdf);
        if (form.equals(Optional.of(Form.UTF_16)) && !parts.isEmpty()) {
            faults.wide();
        }
        for (int at = 0; at < parts.size(); at++) {
            Cleared part = cleared.get(at);
            Part place = parts.get(at);
            part.old().ifPresent(legacy -> faults.old(legacy, place, part.letters(), part.quote()));
        }
        int[] starts = starts(cleared);
        for (Fault fault : reading.faults()) {
            int found = Arrays.binarySearch(starts, fault.start());
            faults.add(fault, parts.get(found < 0 ? -found - 2 : found));
        }
        if (reading.outcome() == Reading.Outcome.UNSURE && reading.faults().isEmpty() && !pdf) {
            faults.unsure();
        }
        return new Encoding(apart(whole, reading.text(), cleared), faults.wrongs());
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
}
