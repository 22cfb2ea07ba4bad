package vn.wardportal.testing;

import gg.jte.TemplateOutput;
import org.jsoup.nodes.Entities;
import vn.wardportal.api.list.Listing;
import vn.wardportal.api.list.Listings;
import vn.wardportal.api.list.Option;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.text.Language;

/** Lists without the theme: the heading, what was found, the page's things, and each choice as a link with its count. */
public final class PlainListings implements Listings {

    @Override
    public Page page(Listing listing, Language language) {
        return listing.found().paging().exists()
                ? Page.of(listing.title(), output -> write(listing, output)).describedAs(listing.purpose())
                : Page.notFound();
    }

    private static void write(Listing listing, TemplateOutput output) {
        output.writeContent("<h1>" + Entities.escape(listing.title()) + "</h1><p role=\"status\">"
                + Entities.escape(listing.total()) + "</p><ul class=\"items\">");
        listing.items().writeTo(output);
        output.writeContent("</ul>");
        listing.beside().ifPresent(more -> more.writeTo(output));
        for (Listing.Filter filter : listing.filters()) {
            output.writeContent("<h2>" + Entities.escape(filter.title()) + "</h2><ul class=\"side\">");
            filter.options().forEach(option -> write(listing, filter, option, output));
            output.writeContent("</ul>");
        }
    }

    private static void write(Listing listing, Listing.Filter filter, Option option, TemplateOutput output) {
        String address =
                listing.selection().with(filter.facet(), option.term().value()).address();
        output.writeContent("<li><a href=\"" + Entities.escape(address) + "\">"
                + Entities.escape(option.term().title()) + " <span>" + option.count() + "</span></a></li>");
    }
}
