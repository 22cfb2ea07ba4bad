/** The index on the disk: how Vietnamese words are kept in it, and how they are found. */
@NullMarked
package vn.wardportal.search.index;

import org.jspecify.annotations.NullMarked;
