package vn.wardportal.search.index;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something that was found.
 *
 * @param subject which one: {@code news.article/12}
 * @param module whose it is
 * @param address where it is read
 * @param title what it is called
 * @param passage what it says of what was asked
 * @param category what it is filed under; empty if nothing
 * @param date of when it is
 * @param language the code of its language
 * @param written how the whole question is written there, if it stands there in one piece
 */
public record Hit(
        String subject,
        String module,
        String address,
        List<Fragment> title,
        List<Fragment> passage,
        String category,
        Optional<Instant> date,
        String language,
        Optional<String> written) {}
