package vn.wardportal.procedures.editor;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Texts;
import vn.wardportal.procedures.Catalogue;
import vn.wardportal.procedures.Posting;
import vn.wardportal.procedures.Posting.Standing;
import vn.wardportal.procedures.Procedure;
import vn.wardportal.procedures.versions.PartChange;
import vn.wardportal.procedures.versions.Version;

/**
 * The proof that a procedure was posted: by whom, since when until when, where, and the hash of each version; and in what
 * each differs from the one before it.
 */
final class PostingsPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Procedure procedure;
    private final transient Texts texts;

    /** @param versions what was posted, the latest first */
    PostingsPanel(Procedure procedure, List<Version> versions, Texts texts) {
        this.procedure = procedure;
        this.texts = texts;
        addClassNames("panel", "postings");
        add(new H3(texts.get("procedures.posting.title")));
        if (versions.isEmpty()) {
            add(new Paragraph(texts.get("procedures.posting.none")));
        }
        for (int at = 0; at < versions.size(); at++) {
            Div findings = new Div(line(versions.get(at)));
            findings.addClassName("findings");
            add(findings);
            if (at + 1 < versions.size()) {
                add(differences(versions.get(at + 1), versions.get(at)));
            }
        }
        if (procedure.published()) {
            add(new Paragraph(outside(procedure.address() + "/niem-yet", texts.get("procedures.posting.print"))));
        }
    }

    private Div line(Version version) {
        Posting posting = version.posting();
        Span what = new Span(texts.get("procedures.posting.edition", posting.edition()));
        what.addClassName("title");
        Div line = new Div(
                what,
                new Span(texts.get("procedures.posting.since", Dates.time(posting.at())) + " " + until(version)),
                new Span(texts.get("procedures.posting.by", posting.by())),
                new Span(texts.get("procedures.posting.at", posting.address())),
                new Span(texts.get("procedures.posting.hash", posting.hash())));
        if (procedure.published() && version.standing() != Standing.NEVER) {
            line.add(outside(
                    Catalogue.PATH + "/" + version.path(procedure.head().slug()),
                    texts.get("procedures.posting.open")));
        }
        return line;
    }

    private String until(Version version) {
        String until = version.posting()
                .ended()
                .map(time -> texts.get("procedures.posting.until", Dates.time(time)))
                .orElse(texts.get("procedures.posting.now"));
        return switch (version.standing()) {
            case COMING -> texts.get("procedures.posting.ahead", Dates.day(version.from()));
            case NEVER -> until + ". " + texts.get("procedures.posting.never");
            case PRESENT, PAST -> until;
        };
    }

    /** Made when it is opened: texts can be long. */
    private Details differences(Version before, Version after) {
        Div content = new Div();
        Details details = new Details(texts.get("procedures.posting.differs"), content);
        details.addOpenedChangeListener(event -> {
            if (event.isOpened() && content.getChildren().findAny().isEmpty()) {
                List<PartChange> changes = PartChange.between(before.manuscript(), after.manuscript(), texts);
                changes.forEach(change -> content.add(change(change)));
                if (changes.isEmpty()) {
                    content.add(new Paragraph(texts.get("procedures.posting.same")));
                }
            }
        });
        return details;
    }

    private static Div change(PartChange change) {
        Span name = new Span(change.part() + ": ");
        name.addClassName("title");
        Div line = new Div(name);
        line.addClassName("differences");
        change.before().forEach(text -> append(line, "del", text));
        change.after().forEach(text -> append(line, "ins", text));
        return line;
    }

    private static void append(Div line, String tag, String text) {
        Element words = new Element(tag);
        words.setText(text + " ");
        line.getElement().appendChild(words);
    }

    private static Anchor outside(String address, String words) {
        Anchor anchor = new Anchor(address, words);
        anchor.setRouterIgnore(true);
        return anchor;
    }
}
