/**
 * Whether a text is spelt right: syllables, left-overs of the keyboard, words said twice, slips in common words.
 *
 * <p>{@link vn.wardportal.checks.spelling.SpellingCheck} asks; whoever knows words of the ward's own registers
 * {@link vn.wardportal.checks.spelling.KnownWords} as a component.
 */
@NullMarked
package vn.wardportal.checks.spelling;

import org.jspecify.annotations.NullMarked;
