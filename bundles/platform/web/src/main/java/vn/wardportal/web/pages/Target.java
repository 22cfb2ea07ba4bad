package vn.wardportal.web.pages;

import vn.wardportal.web.frame.Reading;

/**
 * What a visitor asked for, without what makes no difference.
 *
 * @param place what stands there
 * @param address the path with the parameters that the place understands, in one fixed order
 * @param reading how the visitor likes to read
 */
public record Target(Place place, String address, Reading reading) {

    /** The same for all visitors who get the same answer. */
    public String key() {
        return key(address, reading);
    }

    /** The key of an address without parameters. */
    public static String key(String path, Reading reading) {
        return reading.equals(Reading.STANDARD) ? path : path + " " + reading.cookie();
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
