/** When texts were complete, received and published, by when they should have been, and who is reminded (Điều 10). */
@NullMarked
package vn.wardportal.workflow.time;

import org.jspecify.annotations.NullMarked;
