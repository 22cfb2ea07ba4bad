/** The route of a text to residents (Điều 8, 11, 12 and 13 of the regulation). */
@NullMarked
@Permission("workflow.collect")
@Permission("workflow.synthesise")
@Permission("workflow.review")
@Permission("workflow.approve")
@Permission("workflow.publish")
@Permission("workflow.command")
@Permission("workflow.board")
@Permission("workflow.breach")
@PersonalData("workflow.personal")
@PersonalData("workflow.personal.breach")
package vn.wardportal.workflow;

import org.jspecify.annotations.NullMarked;
import vn.wardportal.api.module.PersonalData;
import vn.wardportal.api.user.Permission;
