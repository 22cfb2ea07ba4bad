/** Reads what is written inside files, each once, and never runs or fetches anything for it. */
@PersonalData("extraction.personal")
@PersonalData("extraction.personal.original")
@NullMarked
package vn.wardportal.extraction;

import org.jspecify.annotations.NullMarked;
import vn.wardportal.api.module.PersonalData;
