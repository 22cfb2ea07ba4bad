/** What modules declare as their settings, and the form that is made of it. */
@NullMarked
package vn.wardportal.modules.settings;

import org.jspecify.annotations.NullMarked;
