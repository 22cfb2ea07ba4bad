package vn.wardportal.documents.parser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.wardportal.documents.Secrecy;
import vn.wardportal.documents.parser.Kinds.Named;

/** Reads what a document says of itself; people confirm it before it is kept. */
public final class DocumentParser {

    private static final int STAMPED = 20;

    private final List<Named> kinds;
    private final List<String> issuers;

    /**
     * @param kinds the kinds of documents there are
     * @param issuers names of offices as the ward writes them
     */
    public DocumentParser(List<Named> kinds, List<String> issuers) {
        this.kinds = List.copyOf(kinds);
        this.issuers = List.copyOf(issuers);
    }

    /** What was found in the text of a whole document, or of its first pages. */
    public Parsed parse(String text) {
        List<String> lines = Lines.of(text);
        TitleBlock top = new TitleBlock(lines, kinds.stream().map(Named::name).toList());
        int begin = Math.min(top.end(), lines.size());
        Signature foot = new Signature(lines);
        int end = Math.max(begin, foot.begin());
        List<String> paragraphs = Paragraphs.of(lines.subList(begin, end));
        Citations citations = new Citations(paragraphs);
        Optional<LocalDate> issued = top.issued();
        Optional<String> summary = top.summary();
        return new Parsed(
                top.number(),
                top.kind().or(() -> top.number().flatMap(number -> Kinds.of(number, kinds))),
                top.issuer().map(name -> Names.of(name, issuers)),
                top.place(),
                issued,
                summary,
                foot.signer(),
                foot.title(),
                foot.recipients(),
                citations.from(issued),
                secrecy(lines),
                citations.references(summary.orElse("")),
                BodyText.of(whole(paragraphs, lines, foot.end())));
    }

    /** What stands behind the signature belongs to the text: the regulation that a decision puts into force. */
    private static List<String> whole(List<String> paragraphs, List<String> lines, int end) {
        List<String> whole = new ArrayList<>(paragraphs);
        if (end < lines.size()) {
            whole.addAll(Paragraphs.of(lines.subList(end, lines.size())));
        }
        return whole;
    }

    private static Secrecy secrecy(List<String> lines) {
        return lines.stream()
                .limit(STAMPED)
                .flatMap(line -> Secrecy.stamped(line).stream())
                .findFirst()
                .orElse(Secrecy.NONE);
    }
}
