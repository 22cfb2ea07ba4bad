package vn.wardportal.news;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import vn.wardportal.api.page.Visit;

/**
 * What part of the news a resident looks through.
 *
 * @param category slug of one category, or all
 * @param month one month, or all
 */
public record Selection(Optional<String> category, Optional<YearMonth> month) {

    /** All of it. */
    public static final Selection ALL = new Selection(Optional.empty(), Optional.empty());

    static final String CATEGORY = "chuyen-muc";
    static final String MONTH = "thang";

    /** What the address asks for; nothing if its month is none. */
    static Optional<Selection> of(Visit visit) {
        try {
            return Optional.of(new Selection(
                    visit.parameter(CATEGORY), visit.parameter(MONTH).map(YearMonth::parse)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Address of the list of a category. */
    public static String inCategory(Category category) {
        return new Selection(Optional.of(category.slug()), Optional.empty()).address(1);
    }

    /** The same in another month, or in all. */
    public Selection during(Optional<YearMonth> other) {
        return new Selection(category, other);
    }

    /** Address of a page of this list. */
    public String address(int page) {
        StringBuilder address = new StringBuilder(NewsPage.PATH);
        category.ifPresent(slug -> address.append("?" + CATEGORY + "=").append(slug));
        month.ifPresent(value -> address.append(address.indexOf("?") < 0 ? '?' : '&')
                .append(MONTH + "=")
                .append(value));
        if (page > 1) {
            address.append(address.indexOf("?") < 0 ? '?' : '&')
                    .append("trang=")
                    .append(page);
        }
        return address.toString();
    }
}
