package vn.wardportal.api.table;

/**
 * Why a row of a file is not taken, or what is to be known of the file.
 *
 * @param row the row's number; 0 for the file as a whole
 * @param column the column's title; empty for the row as a whole
 * @param words why, and what to do about it, as a Vietnamese sentence
 */
public record Fault(int row, String column, String words) {}
