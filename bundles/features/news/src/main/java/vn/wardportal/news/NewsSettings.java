package vn.wardportal.news;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What an administrator may set of the news. */
@ObjectClassDefinition(name = "%news.title")
@interface NewsSettings {

    /** How many articles the home page shows: one leads, the others are titles. */
    @AttributeDefinition(
            name = "%news.settings.latest",
            description = "%news.settings.latest.help",
            min = "1",
            max = "12")
    int latest() default 4;

    /** How many notices the home page shows. */
    @AttributeDefinition(name = "%news.settings.notices", min = "1", max = "12")
    int notices() default 4;

    /** After how many years an article says that it is old. */
    @AttributeDefinition(
            name = "%news.settings.oldAfterYears",
            description = "%news.settings.oldAfterYears.help",
            min = "1",
            max = "50")
    int oldAfterYears() default 2;
}
