/** The register of what was late, not supplied, wrong or inaccurate (Điều 15), and who watches over what is due. */
@NullMarked
package vn.wardportal.workflow.breach;

import org.jspecify.annotations.NullMarked;
