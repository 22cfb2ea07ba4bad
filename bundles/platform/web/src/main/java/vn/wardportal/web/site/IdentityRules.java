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

    static boolean domain(String text) {
        return text.matches("localhost|([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}") && text.length() <= 253;
    }
}
