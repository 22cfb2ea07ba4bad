package vn.wardportal.search;

import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import vn.wardportal.api.module.ModuleHeader;
import vn.wardportal.api.search.Facet;
import vn.wardportal.api.search.Searchable;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Phrase;
import vn.wardportal.api.text.Texts;

/**
 * A kind of things that a running module lets be found.
 *
 * @param searchable what knows them
 * @param module the module's name
 * @param made when the module's jar was put in: another jar may keep other things under the same versions
 * @param messages the module's words
 */
record Holding(Searchable searchable, String module, String made, Messages messages) {

    static Holding of(Searchable searchable, Bundle bundle) {
        String module = bundle.getHeaders("").get(ModuleHeader.NAME);
        return new Holding(
                searchable,
                module == null ? bundle.getSymbolicName() : module,
                Long.toString(bundle.getLastModified()),
                Messages.from(name -> Resource.open(bundle.getEntry(name))));
    }

    String kind() {
        return searchable.kind();
    }

    /** What residents call the module. */
    String title(Language language) {
        Texts texts = messages.in(language);
        return Stream.of(module + ".search.title", module + ".title")
                .filter(texts::has)
                .findFirst()
                .map(texts::get)
                .orElseGet(() -> texts.get("module.title"));
    }

    /** What they call a field; empty if the module does not say so. */
    String title(String field, Language language) {
        Texts texts = messages.in(language);
        String key = module + ".search." + field;
        return texts.has(key) ? texts.get(key) : "";
    }

    /** What they call a value; what is a word by itself is Vietnamese. */
    Phrase title(Facet facet, Language language) {
        Texts texts = messages.in(language);
        String key = module + ".search." + facet.field() + "." + facet.value();
        return texts.has(key) ? new Phrase(texts.get(key), null) : Phrase.of(language, "", facet.value());
    }
}
