/** The portal's database: one H2 in the portal's own process, a schema per module. */
@NullMarked
package vn.wardportal.data;

import org.jspecify.annotations.NullMarked;
