/** What modules wrote into the log, and how much they write. */
@NullMarked
package vn.wardportal.modules.log;

import org.jspecify.annotations.NullMarked;
