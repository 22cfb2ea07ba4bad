package vn.wardportal.workflow.route;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What an administrator may set of the route. */
@ObjectClassDefinition(name = "%module.title")
@interface WorkflowSettings {

    /** Whether the public page tells that somebody stood in for the office that approves. */
    @AttributeDefinition(name = "%workflow.settings.standIn", description = "%workflow.settings.standIn.help")
    boolean standInShown() default false;
}
