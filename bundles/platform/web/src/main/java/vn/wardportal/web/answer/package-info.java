/** Answers: made once, encoded once, kept until something they were made from changes. */
@NullMarked
package vn.wardportal.web.answer;

import org.jspecify.annotations.NullMarked;
