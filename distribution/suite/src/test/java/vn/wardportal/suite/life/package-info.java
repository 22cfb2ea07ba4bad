/** How the portal starts, stops and refuses to. */
@NullMarked
package vn.wardportal.suite.life;

import org.jspecify.annotations.NullMarked;
