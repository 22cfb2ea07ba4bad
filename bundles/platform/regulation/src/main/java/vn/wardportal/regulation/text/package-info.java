/** The text of the regulation, as articles that can be linked to. */
@NullMarked
package vn.wardportal.regulation.text;

import org.jspecify.annotations.NullMarked;
