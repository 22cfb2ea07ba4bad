/** The console of the catalogue: its list, the form of one procedure, the import. */
@NullMarked
package vn.wardportal.procedures.editor;

import org.jspecify.annotations.NullMarked;
