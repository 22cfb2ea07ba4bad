package vn.wardportal.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A kind of page that is made anew for each visitor.
 *
 * @param name what it is called in the table
 * @param paths its addresses, of which each visitor asks for one
 * @param most milliseconds of processor time that it should take at most
 */
record SitePage(String name, List<String> paths, double most) {

    private static final double ITEM = 0.4;
    private static final double LIST = 0.8;
    private static final double FOUND = 2;

    /** Numbers from which on the copies are as long as the originals. */
    private static final int FIRST = 41;

    private static final int PAGES = 90;
    private static final int LETTERS = 3;

    /** All kinds, over that many items per module. */
    static List<SitePage> over(int items, List<String> questions) {
        return List.of(
                new SitePage("home page", List.of("/"), LIST),
                new SitePage("article", numbered("/tin-tuc/so-", items), ITEM),
                new SitePage("news, any page", pages("/tin-tuc"), LIST),
                new SitePage("document", numbered("/van-ban/so-", items), ITEM),
                new SitePage(
                        "law that a fifth of all documents rests on",
                        List.of("/van-ban/67-2006-qh11", "/van-ban/77-2015-qh13", "/van-ban/104-2016-qh13"),
                        LIST),
                new SitePage("documents, any page", pages("/van-ban"), LIST),
                new SitePage(
                        "documents by facets and words",
                        List.of(
                                "/van-ban?loai=ke-hoach&linh-vuc=y-te",
                                "/van-ban?nam="
                                        + LocalDate.now(ZoneId.systemDefault()).getYear(),
                                "/van-ban?loai=quyet-dinh&tu=thu+tuc",
                                "/van-ban?tu=ho+tich&linh-vuc=ho-tich"),
                        FOUND),
                new SitePage("procedure", numbered("/thu-tuc/so-", items), ITEM),
                new SitePage("procedures, any page", pages("/thu-tuc"), LIST),
                new SitePage(
                        "procedures by field and words",
                        List.of(
                                "/thu-tuc?linh-vuc=ho-tich",
                                "/thu-tuc?linh-vuc=ho-tich&tu=ket+hon",
                                "/thu-tuc?tu=ho+kinh"),
                        FOUND),
                new SitePage("page of the introduction", numbered("/gioi-thieu/so-", items), ITEM),
                new SitePage("directory", List.of("/danh-ba"), LIST),
                new SitePage("unit or person", numbered("/danh-ba/so-", items), ITEM),
                new SitePage("week of twenty-five lines", weeks(items / Archive.LINES_A_WEEK), LIST),
                new SitePage("ten whole articles for programs", rows(items), FOUND),
                new SitePage("project, a kind of declared fields", numbered("/du-an/so-", items), ITEM),
                new SitePage(
                        "projects by state and words",
                        List.of(
                                "/du-an?tinh-trang=dang-thuc-hien",
                                "/du-an?tu=hem+phuong",
                                "/du-an?tinh-trang=da-hoan-thanh&tu=nang+cap"),
                        FOUND),
                search(questions),
                suggestions(questions));
    }

    /** The answers to these questions. */
    static SitePage search(List<String> questions) {
        List<String> paths = questions.stream()
                .map(question -> "/tim-kiem?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8))
                .toList();
        return new SitePage("search in all modules", paths, FOUND);
    }

    /** What is offered while these questions are typed: after three letters and at their ends. */
    private static SitePage suggestions(List<String> questions) {
        List<String> paths = questions.stream()
                .flatMap(question -> Stream.of(question.substring(0, Math.min(LETTERS, question.length())), question))
                .map(begun -> "/tim-kiem/goi-y?q=" + URLEncoder.encode(begun, StandardCharsets.UTF_8))
                .toList();
        return new SitePage("suggestions of the search", paths, FOUND);
    }

    private static List<String> numbered(String path, int items) {
        return IntStream.rangeClosed(FIRST, items)
                .mapToObj(number -> path + number)
                .toList();
    }

    /** The database may answer the very same question again from memory, so that one page alone would tell little. */
    private static List<String> pages(String path) {
        return IntStream.rangeClosed(2, PAGES)
                .mapToObj(page -> path + "?trang=" + page)
                .toList();
    }

    private static List<String> rows(int items) {
        return IntStream.rangeClosed(FIRST, items - 10)
                .mapToObj(number -> "/api/v1/tin-tuc?limit=10&after=" + (Archive.FIRST_ID + number))
                .toList();
    }

    private static List<String> weeks(int weeks) {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        return IntStream.range(0, weeks)
                .mapToObj(today::minusWeeks)
                .map(day -> "/lich-cong-tac/" + day.get(IsoFields.WEEK_BASED_YEAR) + "/"
                        + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
                .toList();
    }
}
