/** The reception of citizens: who receives when and where, how often the law wants it, how it is approved. */
@NullMarked
package vn.wardportal.schedules.reception;

import org.jspecify.annotations.NullMarked;
