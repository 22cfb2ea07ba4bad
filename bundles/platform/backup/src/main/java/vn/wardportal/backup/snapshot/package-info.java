/** The file a backup is: what is in it, and how it is sealed. Plain Java, so that it is also read without a framework. */
@NullMarked
package vn.wardportal.backup.snapshot;

import org.jspecify.annotations.NullMarked;
