/** Receptions in the console: who receives when, and whether that is as often as the law wants it. */
@NullMarked
package vn.wardportal.schedules.rota;

import org.jspecify.annotations.NullMarked;
