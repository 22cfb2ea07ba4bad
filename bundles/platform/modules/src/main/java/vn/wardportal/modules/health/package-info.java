/** What modules find when they look whether they work. */
@NullMarked
package vn.wardportal.modules.health;

import org.jspecify.annotations.NullMarked;
