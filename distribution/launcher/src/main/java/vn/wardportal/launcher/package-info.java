/** Starts the framework over a home folder and keeps what the operator decided. */
@NullMarked
package vn.wardportal.launcher;

import org.jspecify.annotations.NullMarked;
