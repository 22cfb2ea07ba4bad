/** The portal as a process, and those who use it: operators, residents with and without a browser, staff. */
@NullMarked
package vn.wardportal.suite.harness;

import org.jspecify.annotations.NullMarked;
