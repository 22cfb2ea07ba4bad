/** What {@code bin/portal} does with backups while no framework runs; the launcher calls it by name. */
@NullMarked
package vn.wardportal.backup.offline;

import org.jspecify.annotations.NullMarked;
