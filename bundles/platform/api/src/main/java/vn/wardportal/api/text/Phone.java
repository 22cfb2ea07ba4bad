package vn.wardportal.api.text;

import java.util.regex.Pattern;

/** Telephone numbers as links. */
public final class Phone {

    private static final Pattern NOT_DIALLED = Pattern.compile("[^+\\d]");

    private Phone() {}

    /** The address that calls the number: "(028) 3800 0001" becomes {@code tel:02838000001}. */
    public static String link(String number) {
        return "tel:" + NOT_DIALLED.matcher(number).replaceAll("");
    }
}
