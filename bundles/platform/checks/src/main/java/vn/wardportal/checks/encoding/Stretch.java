package vn.wardportal.checks.encoding;

/**
 * A part of a text that is written in an old encoding.
 *
 * @param start its first character
 * @param end after its last
 * @param legacy which
 */
record Stretch(int start, int end, Legacy legacy) {}
