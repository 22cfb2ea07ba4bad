package vn.wardportal.web.frame;

import vn.wardportal.api.text.Language;

/** Addresses of one page in two languages: the English one stands below {@code /en}. */
public final class Twins {

    /** The front of the English site. */
    public static final String ENGLISH = Language.EN.front();

    private Twins() {}

    /** The language of the page at that address. */
    public static Language language(String address) {
        return address.startsWith(ENGLISH + "/") || address.equals(ENGLISH) || address.startsWith(ENGLISH + "?")
                ? Language.EN
                : Language.VI;
    }

    /** The address of the Vietnamese page. */
    public static String vietnamese(String address) {
        if (language(address) == Language.VI) {
            return address;
        }
        String rest = address.substring(ENGLISH.length());
        return rest.startsWith("/") ? rest : "/" + rest;
    }

    /** The address of the page in that language. */
    public static String in(Language language, String address) {
        String vietnamese = vietnamese(address);
        if (language == Language.VI) {
            return vietnamese;
        }
        return vietnamese.equals("/") || vietnamese.startsWith("/?")
                ? ENGLISH + vietnamese.substring(1)
                : ENGLISH + vietnamese;
    }

    /** The front of the site in the language of the page at that address. */
    public static String front(String address) {
        return in(language(address), "/");
    }

    /** The address of the page in the other language. */
    public static String other(String address) {
        return in(language(address) == Language.VI ? Language.EN : Language.VI, address);
    }
}
