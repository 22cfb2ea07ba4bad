/** Documents in files: read, compared with what is there, kept as drafts; and written as a table. */
@NullMarked
package vn.wardportal.documents.importing;

import org.jspecify.annotations.NullMarked;
