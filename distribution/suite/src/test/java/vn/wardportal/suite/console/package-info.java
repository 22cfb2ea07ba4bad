/** The console by browser, as staff use it. */
@NullMarked
package vn.wardportal.suite.console;

import org.jspecify.annotations.NullMarked;
