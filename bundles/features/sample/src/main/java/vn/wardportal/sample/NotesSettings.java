package vn.wardportal.sample;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What an administrator may set of the guest book. */
@ObjectClassDefinition(name = "%sample.title")
@interface NotesSettings {

    /** How many notes the page shows. */
    @AttributeDefinition(name = "%sample.settings.shown", min = "1", max = "200")
    int shown() default 50;

    /** Whether visitors may add notes. */
    @AttributeDefinition(name = "%sample.settings.open", description = "%sample.settings.open.help")
    boolean open() default true;
}
