package vn.wardportal.web.pages;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Texts;
import vn.wardportal.web.frame.Frame;
import vn.wardportal.web.frame.Home;
import vn.wardportal.web.frame.Link;
import vn.wardportal.web.frame.Print;
import vn.wardportal.web.frame.Problem;
import vn.wardportal.web.frame.Reading;
import vn.wardportal.web.frame.Sharing;
import vn.wardportal.web.frame.Sheet;
import vn.wardportal.web.frame.Shell;
import vn.wardportal.web.templates.StaticTemplates;

/** Draws the templates of the site. */
final class Frames {

    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private Frames() {}

    /** A whole document. */
    static String document(Shell shell, Sheet sheet, Reading reading) {
        return draw(TEMPLATES.frame(new Frame(shell, sheet, reading)));
    }

    /** A whole document for paper. */
    static String print(Print print) {
        return draw(TEMPLATES.print(print));
    }

    static Content share(Sharing sharing, Texts texts) {
        return TEMPLATES.share(sharing, texts);
    }

    static Content home(Home home) {
        return TEMPLATES.home(home);
    }

    static Content problem(Problem problem, Shell shell) {
        return TEMPLATES.error(problem, shell);
    }

    static Content sections(String title, List<Link> sections) {
        return TEMPLATES.sections(title, sections);
    }

    /** Content that has been drawn already, so that drawing it again can neither fail nor need its module. */
    static Drawn drawn(Content content) {
        return new Drawn(draw(content));
    }

    static Content copy(Texts texts, Copy copy) {
        return TEMPLATES.copy(texts, copy);
    }

    /**
     * Content that was drawn.
     *
     * @param html what came of it
     */
    record Drawn(String html) implements Content {

        /** The same marked as written in that language. */
        Drawn in(Language language) {
            return new Drawn("<div lang=\"" + language.code() + "\">" + html + "</div>");
        }

        @Override
        public void writeTo(TemplateOutput output) {
            output.writeContent(html);
        }
    }

    private static String draw(Content content) {
        StringOutput output = new StringOutput(16_384);
        content.writeTo(output);
        return output.toString();
    }
}
