package vn.wardportal.backup;

import java.time.Instant;

/**
 * What rehearsing the restore of a snapshot found.
 *
 * @param at when it ended
 * @param passed whether it could be restored
 * @param found in words
 */
record Rehearsed(Instant at, boolean passed, String found) {}
