package vn.wardportal.checks.encoding;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import vn.wardportal.api.text.OldEncodings;

/** What is known of old encodings, for whoever takes texts over. */
@Component
public final class Encodings implements OldEncodings {

    private static final int SAMPLE = 60;

    /** How pages declared them; their own labels are known as well. */
    private static final Map<String, Legacy> DECLARED = Map.of(
            "x-viet-tcvn", Legacy.TCVN3,
            "x-viet-tcvn5712", Legacy.TCVN5712,
            "tcvn-5712", Legacy.TCVN5712,
            "x-viet-vni", Legacy.VNI,
            "x-viet-vps", Legacy.VPS,
            "x-vps", Legacy.VPS,
            "viscii", Legacy.VISCII,
            "windows-1258", Legacy.WINDOWS_1258,
            "viqr", Legacy.VIQR);

    @Override
    public Optional<Converted> inFont(String font, String typed) {
        return OldFonts.legacy(font).flatMap(legacy -> {
            String read = OldFonts.written(legacy, typed) ? legacy.convert(typed) : typed;
            return changed(legacy, typed, OldFonts.capitals(font) ? read.toUpperCase(Locale.ROOT) : read);
        });
    }

    @Override
    public Optional<Converted> named(String name, String typed) {
        return legacy(name).flatMap(legacy -> {
            String read = legacy.convert(typed);
            return Syllables.share(read) > Syllables.share(typed) ? changed(legacy, typed, read) : Optional.empty();
        });
    }

    private static Optional<Legacy> legacy(String name) {
        for (Legacy legacy : Legacy.values()) {
            if (legacy.label().equals(name)) {
                return Optional.of(legacy);
            }
        }
        return Optional.ofNullable(DECLARED.get(name.strip().toLowerCase(Locale.ROOT)));
    }

    private static Optional<Converted> changed(Legacy legacy, String typed, String read) {
        return read.equals(typed)
                ? Optional.empty()
                : Optional.of(new Converted(legacy.label(), read, sample(typed), sample(read)));
    }

    @Override
    public Optional<Converted> inHtml(String html) {
        Plain plain = Plain.html(html);
        Detector detector = Detector.look(plain.text());
        if (detector.stretches().isEmpty()) {
            return Optional.empty();
        }
        Change change = Change.none(plain.text());
        for (Stretch stretch : detector.stretches()) {
            String part = plain.text().substring(stretch.start(), stretch.end());
            change.take(stretch.legacy().change(part), stretch.start());
        }
        Stretch first = detector.stretches().getFirst();
        return Optional.of(new Converted(
                Reader.encoding(detector).orElseThrow().label(),
                plain.rebuilt(change),
                sample(plain.text().substring(first.start(), first.end())),
                sample(change.text(first.start(), first.end()))));
    }

    private static String sample(String text) {
        String words = text.strip().replaceAll("\\s+", " ");
        return words.length() <= SAMPLE ? words : words.substring(0, SAMPLE - 1) + "…";
    }
}
