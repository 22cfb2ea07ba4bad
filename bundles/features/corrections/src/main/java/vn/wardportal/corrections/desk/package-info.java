/** Where staff handle reports and decide on corrections. */
@NullMarked
package vn.wardportal.corrections.desk;

import org.jspecify.annotations.NullMarked;
