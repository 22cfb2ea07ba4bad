package vn.wardportal.web.pages;

import java.util.concurrent.ThreadLocalRandom;

/** A code that a visitor quotes and that stands in the log: short, and without letters that are mistaken on the phone. */
final class Code {

    private static final String LETTERS = "234679ACDEFGHJKMNPQRTVWXY";
    private static final int LENGTH = 8;

    private Code() {}

    static String fresh() {
        StringBuilder code = new StringBuilder();
        for (int index = 0; index < LENGTH; index++) {
            code.append(index == LENGTH / 2 ? "-" : "")
                    .append(LETTERS.charAt(ThreadLocalRandom.current().nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
