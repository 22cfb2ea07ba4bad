package vn.wardportal.web.pages;

import vn.wardportal.api.page.Page;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Texts;
import vn.wardportal.web.frame.Sheet;
import vn.wardportal.web.frame.Twins;

/** What a module's page is to its twin in the other language. */
final class Twinning {

    private final Shells shells;

    Twinning(Shells shells) {
        this.shells = shells;
    }

    /** The sheet with the way to its twin; one whose content is in another language than its frame says so. */
    Sheet sheet(Sheet sheet, Page page, Target target) {
        if (!(target.place() instanceof Place.InSection in)) {
            return sheet;
        }
        Texts texts = shells.texts(target.language());
        Language written = page.language().orElse(in.visit().language());
        if (written != target.language()) {
            return sheet.writtenIn(written, texts);
        }
        boolean both = in.section().bilingual() && page.language().isEmpty();
        return both ? sheet.translated(texts) : sheet.switching(texts);
    }

    /** An address that a page leads to, in the language of whoever is led. */
    static String led(String location, Target target) {
        return location.startsWith("/") ? Twins.in(target.language(), location) : location;
    }
}
