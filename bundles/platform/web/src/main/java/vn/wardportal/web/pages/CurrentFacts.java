package vn.wardportal.web.pages;

import java.util.Optional;
import vn.wardportal.api.page.Source;
import vn.wardportal.api.site.SiteIdentity;

/** The facts of whoever knows them now; the built-in ones while nobody does. */
public final class CurrentFacts implements SiteFacts {

    private final Source source = new Source("site facts");
    private final SiteFacts builtIn = new BuiltInFacts();
    private volatile SiteFacts facts = builtIn;

    /** From now on these. */
    public void use(SiteFacts newer) {
        facts = newer;
        source.changed();
    }

    /** No longer these. */
    public void drop(SiteFacts older) {
        if (facts == older) {
            use(builtIn);
        }
    }

    @Override
    public SiteIdentity identity() {
        source.read();
        return facts.identity();
    }

    @Override
    public Optional<String> redirect(String path, String query) {
        source.read();
        return facts.redirect(path, query);
    }

    @Override
    public void keep(String path, Copy copy) {
        facts.keep(path, copy);
    }

    @Override
    public Optional<Copy> copy(String path) {
        return facts.copy(path);
    }
}
