package vn.wardportal.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Phrase;
import vn.wardportal.api.text.Texts;
import vn.wardportal.search.Results.Choice;
import vn.wardportal.search.Results.Group;
import vn.wardportal.search.Results.Hint;
import vn.wardportal.search.Results.Item;
import vn.wardportal.search.index.Found;
import vn.wardportal.search.index.Hit;

/** Puts what was found into words. */
final class ResultsMaker {

    private static final int VALUES = 12;
    private static final Comparator<Choice> MOST_FIRST = Comparator.comparingInt(Choice::count)
            .reversed()
            .thenComparing(choice -> choice.title().text());

    private final Catalogue catalogue;
    private final Language language;
    private final Texts texts;

    ResultsMaker(Catalogue catalogue, Language language, Texts texts) {
        this.catalogue = catalogue;
        this.language = language;
        this.texts = texts;
    }

    Results results(Asked asked, Inquiry inquiry, Optional<String> state) {
        Found found = inquiry.found();
        int pages = Math.clamp((found.total() + Inquiry.PER_PAGE - 1) / Inquiry.PER_PAGE, 1, Asked.PAGES);
        return new Results(
                asked.question().typed(),
                found.total(),
                asked.page(),
                pages,
                IntStream.rangeClosed(1, pages)
                        .mapToObj(page -> asked.at(page).address())
                        .toList(),
                found.hits().stream().map(this::item).toList(),
                modules(asked, found),
                groups(asked, found),
                hints(asked, inquiry),
                state);
    }

    private Item item(Hit hit) {
        return new Item(
                hit,
                module(hit.module()),
                Phrase.of(language, "", hit.category()),
                hit.date().map(Dates::day).orElse(""));
    }

    private String module(String name) {
        return catalogue.module(name).map(holding -> holding.title(language)).orElse(name);
    }

    private List<Choice> modules(Asked asked, Found found) {
        if (found.modules().size() < 2 && asked.module().isEmpty()) {
            return List.of();
        }
        List<Choice> choices = new ArrayList<>();
        found.modules()
                .forEach((name, count) -> choices.add(new Choice(
                        new Phrase(module(name), null), count, asked.of(name).address(), name.equals(asked.module()))));
        choices.sort(MOST_FIRST);
        int all = found.modules().values().stream().mapToInt(Integer::intValue).sum();
        choices.addFirst(new Choice(
                new Phrase(texts.get("search.all"), null),
                all,
                asked.of("").address(),
                asked.module().isEmpty()));
        return choices;
    }

    private List<Group> groups(Asked asked, Found found) {
        Optional<Holding> holding = catalogue.module(asked.module());
        if (holding.isEmpty()) {
            return List.of();
        }
        Map<String, List<Choice>> byField = new TreeMap<>();
        found.facets().forEach((facet, count) -> byField.computeIfAbsent(facet.field(), field -> new ArrayList<>())
                .add(new Choice(
                        holding.get().title(facet, language),
                        count,
                        asked.toggled(facet).address(),
                        asked.narrowedBy(facet))));
        return byField.entrySet().stream()
                .filter(field -> field.getValue().size() > 1
                        || field.getValue().getFirst().chosen())
                .map(field -> new Group(title(holding.get(), field.getKey()), most(field.getValue())))
                .toList();
    }

    private String title(Holding holding, String field) {
        String own = holding.title(field, language);
        return own.isEmpty() ? texts.get("search.facet." + field) : own;
    }

    private static List<Choice> most(List<Choice> choices) {
        return choices.stream().sorted(MOST_FIRST).limit(VALUES).toList();
    }

    private List<Hint> hints(Asked asked, Inquiry inquiry) {
        String typed = asked.question().typed();
        if (inquiry.meant().isPresent()) {
            String meant = inquiry.meant().get();
            return List.of(new Hint(
                    texts.get("search.meant"), meant, asked.asking(meant, false).address()));
        }
        if (asked.question().exact()) {
            return List.of(new Hint(
                    texts.get("search.loosely"),
                    typed,
                    asked.asking(typed, false).address()));
        }
        Optional<String> written = inquiry.found().written().filter(words -> !words.equalsIgnoreCase(typed));
        return written.isEmpty() || asked.question().marked()
                ? List.of()
                : List.of(
                        new Hint(
                                texts.get("search.mostly"),
                                written.get(),
                                asked.asking(written.get(), false).address()),
                        new Hint(
                                texts.get("search.exactly"),
                                typed,
                                asked.asking(typed, true).address()));
    }
}
