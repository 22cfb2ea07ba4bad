/**
 * Whether a text is Unicode as Vietnam's standard has it, and what it is otherwise.
 *
 * <p>{@link vn.wardportal.checks.encoding.Unicode} is the way in for everybody; {@link
 * vn.wardportal.checks.encoding.Syllables} knows what a Vietnamese syllable is.
 */
@NullMarked
package vn.wardportal.checks.encoding;

import org.jspecify.annotations.NullMarked;
