/** What must hold of the bundles as a set. */
@NullMarked
package vn.wardportal.distribution;

import org.jspecify.annotations.NullMarked;
