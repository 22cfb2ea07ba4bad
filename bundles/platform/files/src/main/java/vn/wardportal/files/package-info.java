/** Pictures and documents, kept by their content and sent from the site's own addresses. */
@NullMarked
package vn.wardportal.files;

import org.jspecify.annotations.NullMarked;
