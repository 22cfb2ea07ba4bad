/** Articles of web pages and plain texts, whatever made them and in whatever encoding. */
@NullMarked
package vn.wardportal.extraction.page;

import org.jspecify.annotations.NullMarked;
