package vn.wardportal.web.site;

/** What a telephone number, an e-mail address and a host name look like. */
final class IdentityRules {

    private IdentityRules() {}

    static boolean phone(String text) {
        return text.matches("\\+?[0-9() .\\-]{8,30}");
    }

    static boolean email(String text) {
        return text.matches("[^@\\s<>\"]{1,64}@([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}");
    }

    /** A page of this site, or a whole address of another; nothing that a browser would run. */
    static boolean link(String text) {
        return text.length() <= 500
                && text.matches("/|/[^/\\\\\\s<>\"][^\\\\\\s<>\"]*|https?://[^/\\\\\\s<>\"]+(/[^\\\\\\s<>\"]*)?");
    }

    static boolean domain(String text) {
        return text.matches("localhost|([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}") && text.length() <= 253;
    }
}
