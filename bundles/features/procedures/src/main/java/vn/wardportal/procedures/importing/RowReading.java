package vn.wardportal.procedures.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.wardportal.api.table.DayText;
import vn.wardportal.api.table.Faulty;
import vn.wardportal.api.table.Row;
import vn.wardportal.api.text.Slug;
import vn.wardportal.procedures.Channel;
import vn.wardportal.procedures.Fee;
import vn.wardportal.procedures.Head;
import vn.wardportal.procedures.Head.Decision;
import vn.wardportal.procedures.Head.Level;
import vn.wardportal.procedures.Head.Online;
import vn.wardportal.procedures.Head.Validity;
import vn.wardportal.procedures.Limit;
import vn.wardportal.procedures.Manuscript;
import vn.wardportal.procedures.Paper;
import vn.wardportal.procedures.Words;

/** Makes a procedure of a row. What is not said stays unsaid. */
final class RowReading {

    private final Row row;

    private RowReading(Row row) {
        this.row = row;
    }

    static Manuscript of(Row row) throws Faulty {
        return new RowReading(row).manuscript();
    }

    private Manuscript manuscript() throws Faulty {
        String name = row.text("name");
        if (name.isBlank()) {
            throw new Faulty("name", "blank");
        }
        if (row.text("field").isBlank()) {
            throw new Faulty("field", "blank");
        }
        return new Manuscript(head(name), words(), channels(), papers(), List.of());
    }

    private Head head(String name) throws Faulty {
        Validity validity = new Validity(day("valid_from"), day("valid_to"));
        if (validity.from().isPresent()
                && validity.to().filter(validity.from().get()::isAfter).isPresent()) {
            throw new Faulty("valid_to", "order");
        }
        return new Head(
                "",
                code(),
                name,
                row.text("field"),
                new Level(online(), oldLevel()),
                new Decision(row.text("decision_no"), day("decision_date")),
                validity);
    }

    private String code() throws Faulty {
        String code = row.text("code");
        if (code.matches("\\d\\.\\d{1,5}") || code.matches("\\d")) {
            throw new Faulty("code", "code.cut", code);
        }
        if (!code.isEmpty() && (!code.matches(Head.CODE) || code.length() > 40)) {
            throw new Faulty("code", "code", code);
        }
        return code;
    }

    private Online online() throws Faulty {
        String text = row.text("online_level");
        return switch (text.isEmpty() ? "" : Slug.of(text)) {
            case "" -> Online.UNSTATED;
            case "toan-trinh", "dich-vu-cong-truc-tuyen-toan-trinh" -> Online.WHOLE;
            case "mot-phan", "dich-vu-cong-truc-tuyen-mot-phan" -> Online.PART;
            case "cung-cap-thong-tin", "dich-vu-cung-cap-thong-tin" -> Online.TOLD;
            default -> throw new Faulty("online_level", "online", text);
        };
    }

    private int oldLevel() throws Faulty {
        String text = row.text("old_level");
        if (!text.matches("[0-4]?")) {
            throw new Faulty("old_level", "level", text);
        }
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    private Words words() throws Faulty {
        String agency = row.text("implementing_agency");
        return new Words(
                row.text("applicants"),
                agency.isBlank() ? row.text("competent_authority") : agency,
                row.text("sequence"),
                results(),
                row.text("conditions"),
                row.text("legal_basis"),
                row.text("source.url"),
                day("checked"));
    }

    private String results() {
        List<Row> results = row.rows("results");
        return results.isEmpty()
                ? row.text("results")
                : results.stream().map(result -> result.text("name")).collect(Collectors.joining("\n"));
    }

    private List<Channel> channels() throws Faulty {
        List<Channel> channels = new ArrayList<>();
        for (Row part : row.rows("channels")) {
            channels.add(channel(part));
        }
        if (!channels.isEmpty()) {
            return channels;
        }
        for (String line : row.text("channels").lines().toList()) {
            if (!line.isBlank() && !Channel.known(line.split("\\|", 2)[0])) {
                throw new Faulty("channels", "channel", line);
            }
        }
        return Channel.read(row.text("channels"));
    }

    /** A channel as JSON has it: {@code fee.set_by_province} says that the printed sum is none. */
    private static Channel channel(Row part) throws Faulty {
        String way = part.text("channel");
        if (!Channel.known(way)) {
            throw new Faulty("channels", "channel", way);
        }
        String unit = part.text("time_limit.unit");
        String number = part.text("time_limit.value");
        Limit limit = Limit.read(
                number.isEmpty() || !part.text("time_limit.text").isEmpty() && unit.isEmpty()
                        ? part.text("time_limit.text")
                        : number + " " + unit);
        String note = clean(part.text("note"));
        boolean province = part.text("fee.set_by_province").equals("Có");
        Fee fee = province ? Fee.BY_PROVINCE : Fee.read(part.text("fee.text"), note);
        return new Channel(Channel.way(way), limit, fee, note);
    }

    private List<Paper> papers() {
        List<Paper> papers = new ArrayList<>();
        for (Row part : row.rows("papers")) {
            String occasion = clean(part.text("case"));
            for (Row item : part.rows("items")) {
                papers.add(new Paper(
                        clean(item.text("name")),
                        Paper.count(item.text("originals")),
                        Paper.count(item.text("copies")),
                        clean(item.text("template")),
                        occasion));
            }
        }
        return papers.isEmpty() ? Paper.read(row.text("papers")) : papers;
    }

    /** A bar divides parts of a line, so none may stand in one. */
    private static String clean(String text) {
        return text.replace('|', '/').replace("⏎", " ");
    }

    private Optional<LocalDate> day(String column) throws Faulty {
        String text = row.text(column);
        if (text.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(DayText.read(text).orElseThrow(() -> new Faulty(column, "day", text)));
    }
}
