package vn.wardportal.sample;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
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

    /** What a visitor has to know to add a note, as it is told at the counter; empty if anybody may. A secret. */
    @AttributeDefinition(
            name = "%sample.settings.code",
            description = "%sample.settings.code.help",
            type = AttributeType.PASSWORD,
            min = "4",
            max = "40")
    String code() default "";
}
