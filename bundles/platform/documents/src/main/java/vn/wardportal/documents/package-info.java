/** Reads what is written inside files, each once, and never runs or fetches anything for it. */
@PersonalData("documents.personal")
@PersonalData("documents.personal.original")
@NullMarked
package vn.wardportal.documents;

import org.jspecify.annotations.NullMarked;
import vn.wardportal.api.module.PersonalData;
