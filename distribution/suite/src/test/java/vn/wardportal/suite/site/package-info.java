/** The site as clients without a browser see it, friendly ones and others. */
@NullMarked
package vn.wardportal.suite.site;

import org.jspecify.annotations.NullMarked;
