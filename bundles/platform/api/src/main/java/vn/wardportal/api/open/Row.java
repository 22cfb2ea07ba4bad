package vn.wardportal.api.open;

import java.util.Map;

/**
 * One row of a dataset.
 *
 * @param number its place in the order of rows, which stays
 * @param key what it is asked for by: part of an address
 * @param values by column; what it has not got is missing
 */
public record Row(long number, String key, Map<String, Object> values) {}
