@NullMarked
package vn.wardportal.admin;

import org.jspecify.annotations.NullMarked;
