package vn.wardportal.security;

import java.security.SecureRandom;

/** Makes passwords that are read off a screen or paper once: four groups of five, no letters that look alike. */
final class RandomPassword {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomPassword() {}

    /** A fresh one, of 100 bits: {@code k7mzp-…}. */
    static String create() {
        return create(GROUPS);
    }

    /** Fewer or more groups of five letters, 25 bits each. */
    static String create(int groups) {
        StringBuilder password = new StringBuilder();
        for (int index = 0; index < groups * GROUP; index++) {
            if (index > 0 && index % GROUP == 0) {
                password.append('-');
            }
            password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
