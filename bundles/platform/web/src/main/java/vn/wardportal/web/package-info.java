/** The portal's public edge: Jetty, what it lets in, and how answers leave. */
@NullMarked
package vn.wardportal.web;

import org.jspecify.annotations.NullMarked;
