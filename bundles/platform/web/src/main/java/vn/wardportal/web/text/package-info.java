/** Formatted text: what may stand in it, and how a paste becomes it. */
@NullMarked
package vn.wardportal.web.text;

import org.jspecify.annotations.NullMarked;
