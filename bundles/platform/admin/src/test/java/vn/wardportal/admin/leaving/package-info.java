@NullMarked
package vn.wardportal.admin.leaving;

import org.jspecify.annotations.NullMarked;
