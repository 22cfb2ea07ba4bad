package vn.wardportal.api.page;

import gg.jte.Content;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** What a feature shows on the home page. A block that fails is left out and logged; the page still stands. */
@ConsumerType
public interface HomeBlock {

    /** The block as of now, or nothing when there is nothing to show. */
    Optional<Content> content(Visit visit);

    /** Where the block stands. */
    @ComponentPropertyType
    @interface OnHome {
        String PREFIX_ = "home.";

        /** Place within its column, small numbers first. */
        int order();

        /** Whether it is shown in the language that it is asked in; otherwise it is always Vietnamese. */
        boolean bilingual() default false;

        /** The column or band. */
        Width width() default Width.MAIN;
    }

    /** Columns and bands of the home page. */
    enum Width {
        /** The wide column. */
        MAIN,
        /** The narrow column beside it. */
        SIDE,
        /** A band over the whole width, below both. */
        BAND
    }
}
