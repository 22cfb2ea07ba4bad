/** What happens to modules while the portal runs. */
@NullMarked
package vn.wardportal.suite.modules;

import org.jspecify.annotations.NullMarked;
