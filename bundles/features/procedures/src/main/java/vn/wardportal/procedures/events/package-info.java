/** Life events: a short choice that ends in a check-list of papers. */
@NullMarked
package vn.wardportal.procedures.events;

import org.jspecify.annotations.NullMarked;
