package vn.wardportal.web.pages;

import java.util.Optional;
import vn.wardportal.api.text.Language;
import vn.wardportal.web.answer.Keep;
import vn.wardportal.web.frame.Reading;
import vn.wardportal.web.frame.Twins;

/**
 * What a visitor asked for, without what makes no difference.
 *
 * @param place what stands there
 * @param address the path with the parameters that the place understands, in one fixed order
 * @param reading how the visitor likes to read
 * @param medium what it is wanted on; a file looks the same for all
 */
public record Target(Place place, String address, Reading reading, Medium medium) {

    /** What was asked for on the screen. */
    public Target(Place place, String address, Reading reading) {
        this(place, address, reading, Medium.SCREEN);
    }

    /** The same on paper or in a file, where that is a page of a module. */
    Target on(Medium other) {
        return new Target(place, address, other == Medium.PDF ? Reading.STANDARD : reading, other);
    }

    /** The same for all visitors who get the same answer. */
    public String key() {
        return key(medium.address(address), reading);
    }

    /** What is asked of the same work; nothing if making its answer is no work that a stranger can ask for without end. */
    public Optional<String> metered() {
        return place instanceof Place.InSection in
                        && (in.section().fleeting() || in.section().forPrograms())
                ? Optional.of(in.section().path())
                : Optional.empty();
    }

    /** Whether the answer is for this visitor alone. */
    public boolean fleeting() {
        return place instanceof Place.InSection in && in.section().fleeting();
    }

    /** The page of a module that is asked for as a file, which takes long to lay out; nothing if it is no file. */
    public Optional<Place.InSection> file() {
        return medium == Medium.PDF && place instanceof Place.InSection in ? Optional.of(in) : Optional.empty();
    }

    /** The key of an address without parameters. */
    public static String key(String path, Reading reading) {
        return reading.equals(Reading.STANDARD) ? path : path + " " + reading.cookie();
    }

    /** Who may keep the answer: it follows what the visitor's cookie says, if that says anything. */
    Keep keep() {
        if (fleeting()) {
            return Keep.NEVER;
        }
        return reading.equals(Reading.STANDARD) ? Keep.SHARED : Keep.PRIVATE;
    }

    /** The language of the page. */
    Language language() {
        return Twins.language(address);
    }

    /** The path of the page in Vietnamese, by which other modules know it. */
    String vietnamese() {
        return Twins.vietnamese(path());
    }

    /** The parameters of the address. */
    String query() {
        int mark = address.indexOf('?');
        return mark < 0 ? "" : address.substring(mark + 1);
    }

    /** The address without its parameters. */
    public String path() {
        int mark = address.indexOf('?');
        return mark < 0 ? address : address.substring(0, mark);
    }
}
