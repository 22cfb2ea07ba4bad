package vn.wardportal.procedures;

import java.util.List;
import java.util.Optional;
import vn.wardportal.procedures.Head.Decision;
import vn.wardportal.procedures.Head.Level;
import vn.wardportal.procedures.Head.Online;
import vn.wardportal.procedures.Head.Validity;

/**
 * All that a procedure says.
 *
 * @param head what it is called and how it stands
 * @param words what is told about it
 * @param channels the ways to hand it in
 * @param papers its dossier
 * @param forms the forms to download
 */
public record Manuscript(Head head, Words words, List<Channel> channels, List<Paper> papers, List<FormFile> forms) {

    /** Nothing yet. */
    public static final Manuscript BLANK = new Manuscript(
            new Head(
                    "",
                    "",
                    "",
                    "",
                    new Level(Online.UNSTATED, 0),
                    new Decision("", Optional.empty()),
                    new Validity(Optional.empty(), Optional.empty())),
            new Words("", "", "", "", "", "", "", Optional.empty()),
            List.of(),
            List.of(),
            List.of());

    public Manuscript {
        channels = List.copyOf(channels);
        papers = List.copyOf(papers);
        forms = List.copyOf(forms);
    }

    /** The same at another address. */
    public Manuscript at(String slug) {
        return new Manuscript(head.at(slug), words, channels, papers, forms);
    }
}
