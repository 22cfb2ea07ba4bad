/** What stands around the content of a module: the models of the templates, and the theme. */
@NullMarked
package vn.wardportal.web.frame;

import org.jspecify.annotations.NullMarked;
