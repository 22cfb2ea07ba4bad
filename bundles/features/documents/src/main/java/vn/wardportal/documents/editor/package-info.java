/** Entering one document in the console: reading it from its text, and the form. */
@NullMarked
package vn.wardportal.documents.editor;

import org.jspecify.annotations.NullMarked;
