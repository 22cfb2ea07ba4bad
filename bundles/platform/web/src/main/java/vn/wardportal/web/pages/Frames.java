package vn.wardportal.web.pages;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.wardportal.api.site.SiteIdentity;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Texts;
import vn.wardportal.web.frame.Frame;
import vn.wardportal.web.frame.Home;
import vn.wardportal.web.frame.Link;
import vn.wardportal.web.frame.LinkGroup;
import vn.wardportal.web.frame.Print;
import vn.wardportal.web.frame.Problem;
import vn.wardportal.web.frame.Reading;
import vn.wardportal.web.frame.Sharing;
import vn.wardportal.web.frame.Sheet;
import vn.wardportal.web.frame.Shell;
import vn.wardportal.web.frame.Theme;
import vn.wardportal.web.templates.StaticTemplates;

/** Draws the templates of the site, in UTF-8 as they are sent. */
final class Frames {

    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private Frames() {}

    /** A whole document. */
    static byte[] document(Shell shell, Sheet sheet, Reading reading) {
        return draw(TEMPLATES.frame(new Frame(shell, sheet, reading)));
    }

    /** A whole document for paper. */
    static String print(Print print) {
        return new String(draw(TEMPLATES.print(print)), StandardCharsets.UTF_8);
    }

    /** What the browser loads. */
    static Drawn assets(Theme theme, boolean scripted) {
        return drawn(TEMPLATES.assets(theme, scripted));
    }

    /** Whose site it is. */
    static Drawn brand(Language language, Texts texts, SiteIdentity identity, Theme theme, boolean menu) {
        return drawn(TEMPLATES.brand(language, texts, identity, theme, menu));
    }

    /** The box that searches the whole site. */
    static Drawn search(Texts texts) {
        return drawn(TEMPLATES.search(texts, texts.get("frame.search.example"), texts.get("frame.search")));
    }

    /** What stands below every page. */
    static Drawn foot(Language language, Texts texts, SiteIdentity identity, List<LinkGroup> groups) {
        return drawn(TEMPLATES.foot(language, texts, identity, groups));
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
     * @param bytes what came of it; never changed
     */
    record Drawn(byte[] bytes) implements Content {

        /** The same marked as written in that language. */
        Drawn in(Language language) {
            return drawn(output -> {
                output.writeContent("<div lang=\"" + language.code() + "\">");
                writeTo(output);
                output.writeContent("</div>");
            });
        }

        /** As text. */
        String html() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        @Override
        public void writeTo(TemplateOutput output) {
            output.writeBinaryContent(bytes);
        }
    }

    private static byte[] draw(Content content) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        content.writeTo(output);
        return output.toByteArray();
    }
}
