package vn.wardportal.regulation.coverage;

import java.time.LocalDate;
import java.util.List;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Texts;
import vn.wardportal.regulation.Words;
import vn.wardportal.regulation.templates.StaticTemplates;

/** The board as a page in the site's frame, to be printed. */
final class BoardPrint {

    private final BoardWords words;
    private final Texts texts = Words.VI;

    BoardPrint(BoardWords words) {
        this.words = words;
    }

    Page page(List<Row> rows, LocalDate today) {
        Table table = new Table(
                texts.get("board.on", Dates.weekday(today, Language.VI), words.head(rows)),
                words.columns(),
                rows.stream().map(words::cells).toList());
        return Page.of(texts.get("board.title"), new StaticTemplates().board(texts, table));
    }
}
