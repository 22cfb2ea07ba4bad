package vn.wardportal.web.pages;

import java.util.Optional;
import java.util.Set;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.text.Language;

/** What stands at an address. */
public sealed interface Place {

    /** Whose work is needed to show it. */
    Set<String> modules();

    /**
     * The front of the site.
     *
     * @param modules those with something on it
     */
    record Front(Set<String> modules) implements Place {}

    /**
     * A page of a module.
     *
     * @param section the module's section
     * @param visit what is asked of it
     */
    record InSection(Section section, Visit visit) implements Place {

        /** The same page, asked in that language if it answers in several. */
        InSection in(Language language) {
            Language asked = section.bilingual() ? language : visit.language();
            return new InSection(section, new Visit(visit.path(), asked, visit.parameters()));
        }

        @Override
        public Set<String> modules() {
            return Set.of(section.module());
        }
    }

    /**
     * A section whose module does not run.
     *
     * @param place where it stands
     */
    record Paused(SectionPlace place) implements Place {
        @Override
        public Set<String> modules() {
            return Set.of(place.module());
        }
    }

    /**
     * The last copy of the front of a section whose module does not run.
     *
     * @param place where it stands
     */
    record LastCopy(SectionPlace place) implements Place {
        @Override
        public Set<String> modules() {
            return Set.of(place.module());
        }
    }

    /**
     * An Atom feed.
     *
     * @param section whose feed; nothing for that of the whole site
     * @param category the category it is of, as the section's parameter names it; nothing for all
     * @param bilingual whether there is one in English as well
     * @param modules those who publish in it
     */
    record AtomFeed(Optional<SectionPlace> section, Optional<String> category, boolean bilingual, Set<String> modules)
            implements Place {}

    /**
     * The site map for search engines, or one part of it.
     *
     * @param part the part's name; empty for the list of parts
     * @param modules those who publish in it
     */
    record SiteMap(String part, Set<String> modules) implements Place {}

    /**
     * What helps to pass a page on.
     *
     * @param page the address of that page, as it was asked for
     */
    record Share(String page) implements Place {
        @Override
        public Set<String> modules() {
            return Set.of();
        }
    }

    /** A page or file of the platform itself. */
    enum Own implements Place {
        /** The list of all sections. */
        SECTIONS,
        /** What search engines may visit. */
        ROBOTS,
        /** Whom to tell about a weakness. */
        SECURITY,
        /** Nothing stands there. */
        NOTHING;

        @Override
        public Set<String> modules() {
            return Set.of();
        }
    }
}
