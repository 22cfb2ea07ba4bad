package vn.wardportal.api.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What a page shows, in the terms of schema.org, for search engines and assistants. The platform adds what it knows
 * already: title, sentence, picture, address, language, when it changed, the way from the home page and whose portal it
 * is. A text that is not known is empty and then not told.
 *
 * <pre>{@code
 * page.as(new Thing.NewsArticle(article.published(), category.title()))
 * }</pre>
 */
public sealed interface Thing {

    /**
     * An article.
     *
     * @param published when residents could first read it
     * @param section title of its category
     */
    record NewsArticle(Instant published, String section) implements Thing {}

    /**
     * A legal or administrative document.
     *
     * @param type its kind: {@code Quyết định}
     * @param identifier its number and symbol: {@code 554/QĐ-UBND}
     * @param passedBy who issued it
     * @param date when it was issued
     * @param force whether it is in force today; absent if that is not known
     */
    record Legislation(String type, String identifier, String passedBy, Optional<LocalDate> date, Optional<Force> force)
            implements Thing {}

    /** Whether a document is in force; the names are schema.org's. */
    enum Force {
        InForce,
        PartiallyInForce,
        NotInForce
    }

    /**
     * A procedure that residents go through with an office.
     *
     * @param identifier its national code: {@code 1.001193}
     * @param serviceType its field: {@code Hộ tịch}
     * @param provider the office that does it
     * @param audience whom it is for
     */
    record GovernmentService(String identifier, String serviceType, String provider, String audience)
            implements Thing {}

    /**
     * What takes place, the nearest first.
     *
     * @param events some of what the page lists
     */
    record Events(List<Event> events) implements Thing {
        public Events {
            events = List.copyOf(events);
        }
    }

    /**
     * One event.
     *
     * @param name what takes place
     * @param start when it begins
     * @param end when it ends
     * @param place where
     * @param held whether it takes place as it was announced; if not, it was cancelled
     */
    record Event(String name, ZonedDateTime start, Optional<ZonedDateTime> end, String place, boolean held) {}

    /**
     * A unit of the office and how it is reached.
     *
     * @param telephone its telephone
     * @param fax its fax
     */
    record Unit(String telephone, String fax) implements Thing {}

    /**
     * Somebody who works there. No more is told of a person than the office they hold: how they are reached stands on the
     * page, for people.
     *
     * @param jobTitle the office they hold
     * @param unit the unit they work in
     */
    record Person(String jobTitle, String unit) implements Thing {}
}
