package vn.wardportal.api.list;

import java.util.Optional;

/**
 * What became of one thing since a {@link FacetedIndex} last looked.
 *
 * @param number grows with every change that was committed
 * @param id the thing's number
 * @param entry the thing now; absent if residents do not read it
 */
public record Change(long number, long id, Optional<Entry> entry) {}
