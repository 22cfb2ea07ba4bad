/** Writing one article in the console: the form, its drafts, and who may write just now. */
@NullMarked
package vn.wardportal.news.editor;

import org.jspecify.annotations.NullMarked;
