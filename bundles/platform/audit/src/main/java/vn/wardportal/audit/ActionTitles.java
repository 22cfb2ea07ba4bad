package vn.wardportal.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import vn.wardportal.api.module.ModuleHeader;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;

/** Words for actions, from the messages of the modules that name them; an action without words answers itself. */
final class ActionTitles {

    private final Map<String, Texts> texts;

    /** Words by module. */
    ActionTitles(Map<String, Texts> texts) {
        this.texts = texts;
    }

    /** The words of the modules that are installed now. */
    static ActionTitles of(BundleContext context) {
        Map<String, Texts> texts = new HashMap<>();
        for (Bundle bundle : context.getBundles()) {
            String module = bundle.getHeaders("").get(ModuleHeader.NAME);
            if (module != null) {
                texts.put(module, Messages.from(name -> entry(bundle, name)).in(Language.VI));
            }
        }
        return new ActionTitles(texts);
    }

    String title(String action) {
        Texts words = texts.get(action.replaceAll("\\..*", ""));
        String key = "audit." + action;
        return words != null && words.has(key) ? words.get(key) : action;
    }

    private static Optional<InputStream> entry(Bundle bundle, String name) {
        URL url = bundle.getEntry(name);
        try {
            return url == null ? Optional.empty() : Optional.of(url.openStream());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name + " of " + bundle.getSymbolicName(), e);
        }
    }
}
