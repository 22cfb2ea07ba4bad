package vn.wardportal.checks.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.wardportal.api.document.Content.Part;
import vn.wardportal.checks.encoding.Legacy;
import vn.wardportal.checks.encoding.Unicode;

/** A file of plain letters that is no Unicode at all: all of it is in one encoding, or nobody can tell in which. */
final class OldBytes {

    private OldBytes() {}

    static Encoding of(List<Part> parts) {
        List<String> seen = parts.stream().map(Part::text).toList();
        String whole = String.join("\n", seen);
        Optional<Legacy> legacy = Unicode.carried(whole).encoding();
        Faults faults = new Faults(parts, whole, false).ofBytes();
        if (legacy.isEmpty()) {
            parts.stream().filter(OldBytes::odd).findFirst().ifPresent(faults::unknown);
            return new Encoding(seen, faults.wrongs());
        }
        List<String> read = new ArrayList<>();
        for (Part part : parts) {
            read.add(legacy.get().convert(part.text()));
            if (odd(part)) {
                faults.old(legacy.get(), part, part.text().length(), part.text());
            }
        }
        return new Encoding(read, faults.wrongs());
    }

    private static boolean odd(Part part) {
        return part.text().chars().anyMatch(letter -> letter >= 0x80 || letter < ' ' && letter != '\t');
    }
}
