/** Whose modules the portal takes: signatures, the keys the operator trusts, and the hashes of what was shipped. */
@NullMarked
package vn.wardportal.modules.trust;

import org.jspecify.annotations.NullMarked;
