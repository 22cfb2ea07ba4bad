package vn.wardportal.api.fields;

import gg.jte.Content;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import vn.wardportal.api.text.Language;

/** Shows contents of declared kinds in the components of the theme, all of them alike. Plain HTML. */
@ProviderType
public interface ItemPages {

    /** The page of one, with its only {@code h1}. */
    Content item(ItemSheet sheet, Language language);

    /** Some of a list, as {@code <li class="item">}. */
    Content lines(List<ItemLine> lines, Language language);

    /** The newest on the home page, below a heading that leads to all of them. */
    Content block(String title, String path, List<ItemLine> lines, Language language);

    /** What is said in place of one that was withdrawn. */
    Content gone(ItemSheet sheet, Language language);
}
