/** Makes clean articles of Word files. */
@NullMarked
package vn.wardportal.extraction.word;

import org.jspecify.annotations.NullMarked;
