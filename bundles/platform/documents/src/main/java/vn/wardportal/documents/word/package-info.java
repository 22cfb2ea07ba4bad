/** Makes clean articles of Word files. */
@NullMarked
package vn.wardportal.documents.word;

import org.jspecify.annotations.NullMarked;
