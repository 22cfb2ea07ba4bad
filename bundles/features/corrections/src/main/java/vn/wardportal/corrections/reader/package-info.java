/** What residents send and follow. */
@NullMarked
package vn.wardportal.corrections.reader;

import org.jspecify.annotations.NullMarked;
