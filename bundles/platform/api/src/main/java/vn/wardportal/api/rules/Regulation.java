package vn.wardportal.api.rules;

import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The regulation itself: which edition is in force on a day, and what it changed. It may be amended (Điều 16); whoever
 * accepted one edition has then not accepted the next.
 *
 * <pre>{@code
 * String name = regulation.on(today).name();
 * }</pre>
 */
@ProviderType
public interface Regulation {

    /** The edition in force on that day; the first one if none was yet. */
    Issue on(LocalDate day);

    /**
     * What an edition says otherwise than an earlier one, article by article; nothing if it is the same.
     *
     * @param since a day on which the earlier one was in force
     * @param day a day on which the later one is
     */
    List<Change> changes(LocalDate since, LocalDate day);

    /**
     * An edition.
     *
     * @param name how it is cited, in Vietnamese: {@code Quy chế ban hành kèm Quyết định 554/QĐ-UBND ngày 21/5/2019}
     * @param from the first day it is in force
     */
    record Issue(String name, LocalDate from) {}

    /**
     * An article that was changed.
     *
     * @param title which one, as it is called now: {@code Điều 8. Hình thức cung cấp}
     * @param before what it said; empty if it is new
     * @param after what it says; empty if it was taken out
     */
    record Change(String title, String before, String after) {}
}
