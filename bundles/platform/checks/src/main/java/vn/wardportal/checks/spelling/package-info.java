/** Whether a text is spelt right: syllables, left-overs of the keyboard, slips in common words. */
@NullMarked
package vn.wardportal.checks.spelling;

import org.jspecify.annotations.NullMarked;
