/** What a week's schedule wants twice at a time: persons and rooms, among its lines and beside receptions of citizens. */
@NullMarked
package vn.wardportal.schedules.clash;

import org.jspecify.annotations.NullMarked;
