package vn.wardportal.procedures.site;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What an administrator may set of the catalogue. */
@ObjectClassDefinition(name = "%procedures.title")
@interface ProceduresSettings {

    /** Where the national portal shows a procedure by its code. */
    @AttributeDefinition(name = "%procedures.settings.national", description = "%procedures.settings.national.help")
    String national() default
            "https://dichvucong.gov.vn/p/home/dvc-tthc-thu-tuc-hanh-chinh-chi-tiet.html?ma_thu_tuc={ma}";
}
