/** Runs what modules want done again and again. */
@NullMarked
package vn.wardportal.modules.job;

import org.jspecify.annotations.NullMarked;
