package vn.wardportal.web.frame;

/** Telephone numbers as links. */
public final class Phone {

    private Phone() {}

    /** The address that calls the number: "(028) 3800 0001" becomes {@code tel:02838000001}. */
    public static String link(String number) {
        return "tel:" + number.replaceAll("[^+\\d]", "");
    }
}
