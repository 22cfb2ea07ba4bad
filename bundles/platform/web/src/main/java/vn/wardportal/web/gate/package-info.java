/** The doors before the modules, for the moment in which one is swapped. */
@NullMarked
package vn.wardportal.web.gate;

import org.jspecify.annotations.NullMarked;
