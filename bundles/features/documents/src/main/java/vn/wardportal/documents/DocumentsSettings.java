package vn.wardportal.documents;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What an administrator may set of the documents. */
@ObjectClassDefinition(name = "%documents.title")
@interface DocumentsSettings {

    /** How many documents the home page shows. */
    @AttributeDefinition(name = "%documents.settings.latest", min = "1", max = "12")
    int latest() default 4;
}
