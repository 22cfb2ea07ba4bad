package vn.wardportal.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import vn.wardportal.search.index.Finder;
import vn.wardportal.search.index.Finder.Wish;
import vn.wardportal.search.index.Found;
import vn.wardportal.search.index.Guess;
import vn.wardportal.search.index.Question;
import vn.wardportal.search.index.Shown;

/**
 * What came of a question.
 *
 * @param found what was found
 * @param meant what may have been meant, where nothing was found
 */
record Inquiry(Found found, Optional<String> meant) {

    static final int PER_PAGE = 10;

    private static final int LOOKED_AT = 5;

    /** Looks for it among what is shown. */
    static Inquiry make(IndexSearcher searcher, Asked asked, Shown shown) throws IOException {
        int offset = (asked.page() - 1) * PER_PAGE;
        Wish wish = new Wish(asked.question(), asked.module(), asked.narrowing(), offset, PER_PAGE);
        Found found = Finder.find(searcher, wish, shown);
        return found.modules().isEmpty()
                ? new Inquiry(found, meant(searcher, asked, shown))
                : new Inquiry(found, Optional.empty());
    }

    /** Words that stand nowhere are replaced by near ones, written as the things that have all of them do. */
    private static Optional<String> meant(IndexSearcher searcher, Asked asked, Shown shown) throws IOException {
        Optional<Question> guess = Guess.of(searcher, asked.question());
        if (guess.isEmpty()) {
            return Optional.empty();
        }
        Found found = Finder.find(searcher, new Wish(guess.get(), "", List.of(), 0, LOOKED_AT), shown);
        return found.hits().isEmpty() ? Optional.empty() : found.written().or(() -> guess.map(Question::typed));
    }
}
