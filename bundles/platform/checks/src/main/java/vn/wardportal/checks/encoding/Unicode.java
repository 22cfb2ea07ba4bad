package vn.wardportal.checks.encoding;

import java.util.Optional;
import java.util.stream.Collectors;
import vn.wardportal.api.text.DecodedText;

/** Tells whether texts are Unicode, and makes them so; the front door of this package. */
public final class Unicode {

    private Unicode() {}

    /** Looks at a text without tags, or the name of a file. */
    public static Reading text(String text) {
        return of(Plain.text(text));
    }

    /** Looks at the text of an HTML source; the tags stay as they are. */
    public static Reading html(String source) {
        return of(Plain.html(source));
    }

    /** Looks at a passage whose words are already told from its tags. */
    public static Reading of(Plain plain) {
        return new Reader(plain).read();
    }

    /** Looks at the bytes of a file of plain text, CSV, or HTML; the tags of HTML count as words of the text. */
    public static Reading bytes(byte[] bytes) {
        DecodedText decoded = DecodedText.of(bytes);
        return decoded.form() == DecodedText.Form.BYTES ? carried(decoded.text()) : file(decoded.text());
    }

    /** Looks at letters that are bytes of a file which is no Unicode, and so all in one encoding, whichever that is. */
    public static Reading carried(String seen) {
        Reading reading = text(seen);
        return reading.encoding()
                .map(legacy -> capitals(legacy, reading))
                .or(() -> Detector.vietnamese(seen) ? Optional.of(Legacy.WINDOWS_1258) : Optional.empty())
                .map(legacy -> new Reading(
                        Reading.Outcome.CONVERTED, legacy.convert(seen), Optional.of(legacy), reading.faults()))
                .filter(read -> Detector.believable(read.text()))
                .orElseGet(
                        () -> new Reading(Reading.Outcome.UNSURE, reading.text(), Optional.empty(), reading.faults()));
    }

    /** TCVN 5712 is TCVN3 with capitals of its own: some of them show that all of it is. */
    private static Legacy capitals(Legacy legacy, Reading reading) {
        boolean own = reading.faults().stream().anyMatch(fault -> fault.legacy().equals(Optional.of(Legacy.TCVN5712)));
        return legacy == Legacy.TCVN3 && own ? Legacy.TCVN5712 : legacy;
    }

    /** Looks at all of a file that is Unicode: where most of it is VIQR, lines too short to tell are as well. */
    public static Reading file(String text) {
        Reading reading = text(text);
        if (!reading.encoding().equals(Optional.of(Legacy.VIQR))) {
            return reading;
        }
        String lines = reading.text().lines().map(Unicode::viqr).collect(Collectors.joining("\n"));
        String read = text.endsWith("\n") ? lines + "\n" : lines;
        return new Reading(reading.outcome(), read, reading.encoding(), reading.faults());
    }

    private static String viqr(String line) {
        String read = Legacy.VIQR.convert(line);
        double gain = Syllables.share(read) - Syllables.share(line);
        return gain > 0 || gain == 0 && Viqr.weight(line) >= Viqr.SURE ? read : line;
    }
}
