/** Whether a text is Unicode as Vietnam's standard has it, and what it is otherwise. */
@NullMarked
package vn.wardportal.checks.encoding;

import org.jspecify.annotations.NullMarked;
