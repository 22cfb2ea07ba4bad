/** The site by browser: accessible, narrow screens, large letters, paper, valid markup. */
@NullMarked
package vn.wardportal.suite.browser;

import org.jspecify.annotations.NullMarked;
