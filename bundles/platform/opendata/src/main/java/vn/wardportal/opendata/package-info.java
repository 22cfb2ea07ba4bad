/** What residents may read, for programs. */
@NullMarked
package vn.wardportal.opendata;

import org.jspecify.annotations.NullMarked;
