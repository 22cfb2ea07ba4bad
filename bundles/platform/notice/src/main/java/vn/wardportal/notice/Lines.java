package vn.wardportal.notice;

/** Makes texts fit where they go: no control characters, which could forge fields or headers, and no more than fits. */
final class Lines {

    private Lines() {}

    /** One line. */
    static String line(String text, int longest) {
        return cut(text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip(), longest);
    }

    /** Several lines. */
    static String lines(String text, int longest) {
        String plain = text.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]+", " ");
        return cut(plain.strip(), longest);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "…";
    }
}
