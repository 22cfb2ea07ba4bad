/** What the checks find inside the files that a text offers. */
@NullMarked
package vn.wardportal.checks.files;

import org.jspecify.annotations.NullMarked;
