/** What a file must be before it may become a module, looked at without the framework. */
@NullMarked
package vn.wardportal.modules.jar;

import org.jspecify.annotations.NullMarked;
