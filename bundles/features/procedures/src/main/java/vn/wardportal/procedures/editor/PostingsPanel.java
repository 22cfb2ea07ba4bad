package vn.wardportal.procedures.editor;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Texts;
import vn.wardportal.procedures.Posting;
import vn.wardportal.procedures.Procedure;

/** The proof that a procedure was posted: by whom, since when until when, where, and the hash of the version. */
final class PostingsPanel extends Div {

    private static final long serialVersionUID = 1L;

    PostingsPanel(Procedure procedure, List<Posting> postings, Texts texts) {
        addClassNames("panel", "postings");
        add(new H3(texts.get("procedures.posting.title")));
        if (postings.isEmpty()) {
            add(new Paragraph(texts.get("procedures.posting.none")));
        }
        for (Posting posting : postings) {
            Span what = new Span(texts.get("procedures.posting.edition", posting.edition()));
            what.addClassName("title");
            String until = posting.ended()
                    .map(time -> texts.get("procedures.posting.until", Dates.time(time)))
                    .orElse(texts.get("procedures.posting.now"));
            Div line = new Div(
                    what,
                    new Span(texts.get("procedures.posting.since", Dates.time(posting.at())) + " " + until),
                    new Span(texts.get("procedures.posting.by", posting.by())),
                    new Span(texts.get("procedures.posting.at", posting.address())),
                    new Span(texts.get("procedures.posting.hash", posting.hash())));
            Div findings = new Div(line);
            findings.addClassName("findings");
            add(findings);
        }
        if (procedure.published()) {
            Anchor notice = new Anchor(procedure.address() + "/niem-yet", texts.get("procedures.posting.print"));
            notice.setRouterIgnore(true);
            add(new Paragraph(notice));
        }
    }
}
