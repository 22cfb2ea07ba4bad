package vn.wardportal.api.table;

/**
 * A column of a table that people bring or take away.
 *
 * @param name its lasting name, which JSON files use: {@code code}, {@code source.url} for a value inside an object
 * @param title its head in CSV and Excel files, in Vietnamese; small and capital letters, accents and signs do not count
 * @param meaning what stands in it and in which form, in Vietnamese: a line of the data dictionary
 * @param required whether a file without this column is refused
 */
public record Column(String name, String title, String meaning, boolean required) {}
