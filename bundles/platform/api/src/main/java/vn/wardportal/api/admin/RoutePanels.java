package vn.wardportal.api.admin;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.annotation.versioning.ProviderType;

/** Shows in an editor how far its text has come on the way to residents, and what the person can do about it. */
@ProviderType
public interface RoutePanels {

    /** A fresh panel for an editor that is being opened. */
    RoutePanel open(RouteForm form);

    /** The panel of one editor. */
    @ProviderType
    interface RoutePanel {

        /** The stages, with who has acted and where it stands; goes above the form. */
        Component way();

        /** The steps the person can take now; goes to the foot of the form. */
        Component acts();

        /** Looks anew at where it stands. */
        void look();

        /** Called about once a second while the editor is open: what moves by itself is shown when it has. */
        void follow();
    }

    /** What the panel needs of the editor. */
    @ConsumerType
    interface RouteForm {

        /** What is written: {@code news.article/12}; {@code news.article/new} before it is first kept. */
        String subject();

        /**
         * Keeps what stands in the fields, if it says something that is not kept.
         *
         * @return false if it could not be kept; the person was told why
         */
        boolean keep();

        /**
         * It has moved: shows what became of it.
         *
         * @param done what was done, in words
         */
        void moved(String done);

        /** Tells the person what stands in the way. */
        void refused(String words);

        /** Leads the person to a passage of the text, or tells them that it is not there any more. */
        default void reveal(String passage) {}

        /** Marks these passages in the text, and no others. */
        default void mark(List<String> passages) {}

        /** What the person selected last in the text; empty if nothing is, or it cannot be told. */
        default String selected() {
            return "";
        }
    }
}
