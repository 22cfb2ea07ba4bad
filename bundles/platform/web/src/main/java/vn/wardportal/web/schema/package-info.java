/** What pages tell search engines and assistants, in the terms of schema.org. */
@NullMarked
package vn.wardportal.web.schema;

import org.jspecify.annotations.NullMarked;
