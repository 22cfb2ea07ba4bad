/** Reads tables out of JSON, CSV and Excel files, and writes CSV and Excel files. */
@NullMarked
package vn.wardportal.extraction.table;

import org.jspecify.annotations.NullMarked;
