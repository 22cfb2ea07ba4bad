package vn.wardportal.testing;

import gg.jte.Content;
import java.util.List;
import org.jsoup.nodes.Entities;
import vn.wardportal.api.fields.Fact;
import vn.wardportal.api.fields.ItemLine;
import vn.wardportal.api.fields.ItemPages;
import vn.wardportal.api.fields.ItemSheet;
import vn.wardportal.api.fields.Shape.Type;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Phrase;

/** Contents of declared kinds without the theme: what they are called, and each of their facts. */
public final class PlainItemPages implements ItemPages {

    @Override
    public Content item(ItemSheet sheet, Language language) {
        StringBuilder html =
                new StringBuilder("<h1>" + words(sheet.title()) + "</h1><p>" + words(sheet.summary()) + "</p>");
        sheet.facts().forEach(fact -> html.append(fact(fact)));
        sheet.item().values().files().forEach(file -> html.append("<p>")
                .append(link(file.file().address(), file.title()))
                .append("</p>"));
        return output -> output.writeContent(html.toString());
    }

    @Override
    public Content lines(List<ItemLine> lines, Language language) {
        StringBuilder html = new StringBuilder();
        for (ItemLine line : lines) {
            html.append("<li class=\"item\"><div><h2><a href=\"" + line.address() + "\">" + words(line.title())
                    + "</a></h2>");
            line.facts().forEach(fact -> html.append(fact(fact)));
            html.append("</div></li>");
        }
        return output -> output.writeContent(html.toString());
    }

    @Override
    public Content block(String title, String path, List<ItemLine> lines, Language language) {
        return output -> {
            output.writeContent("<h2>" + link(path, title) + "</h2><ul>");
            lines(lines, language).writeTo(output);
            output.writeContent("</ul>");
        };
    }

    @Override
    public Content gone(ItemSheet sheet, Language language) {
        String why = sheet.item().withdrawal().map(one -> one.reason()).orElse("");
        return output ->
                output.writeContent("<h1>" + words(sheet.title()) + "</h1><p>" + Entities.escape(why) + "</p>");
    }

    private static String fact(Fact fact) {
        return "<p>" + Entities.escape(fact.label()) + ": "
                + (fact.type() == Type.RICH ? "</p>" + fact.words().text() : words(fact.words()) + "</p>");
    }

    private static String words(Phrase phrase) {
        return phrase.lang() == null
                ? Entities.escape(phrase.text())
                : "<span lang=\"" + phrase.lang() + "\">" + Entities.escape(phrase.text()) + "</span>";
    }

    private static String link(String address, String words) {
        return "<a href=\"" + address + "\">" + Entities.escape(words) + "</a>";
    }
}
