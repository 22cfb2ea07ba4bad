/** What residents read after a correction. */
@NullMarked
package vn.wardportal.corrections.notice;

import org.jspecify.annotations.NullMarked;
