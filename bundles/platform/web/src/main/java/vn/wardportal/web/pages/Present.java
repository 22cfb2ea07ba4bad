package vn.wardportal.web.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the modules give to the site at one moment.
 *
 * @param sections the pages that are there
 * @param away the places of pages that are installed but not there
 * @param blocks of the home page, in their order
 * @param feeds what is published
 * @param notings what is said above pages
 */
record Present(List<Section> sections, List<Away> away, List<Block> blocks, List<Feed> feeds, List<Noting> notings) {

    static final Present NOTHING = new Present(List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * The place of a page that is not there.
     *
     * @param place where
     * @param wanted whether its bundle is meant to run, so that it is coming back or has failed
     */
    record Away(SectionPlace place, boolean wanted) {}

    Present {
        sections = List.copyOf(sections);
        away = List.copyOf(away);
        blocks = blocks.stream().sorted(Comparator.comparingInt(Block::order)).toList();
        feeds = List.copyOf(feeds);
        notings = List.copyOf(notings);
    }

    /** The section that answers the address: the one with the longest path. */
    Optional<Section> section(String address) {
        return sections.stream()
                .filter(section -> section.place().covers(address))
                .max(Comparator.comparingInt(section -> section.path().length()));
    }

    /** The place of an absent section nearer to the address than any that is there. */
    Optional<SectionPlace> away(String address) {
        int nearest = section(address).map(section -> section.path().length()).orElse(0);
        return away.stream()
                .map(Away::place)
                .filter(place -> place.covers(address) && place.path().length() > nearest)
                .max(Comparator.comparingInt(place -> place.path().length()));
    }

    /** What the menu lists: sections that are there, and those whose module is only away for a while. */
    List<SectionPlace> menu() {
        Stream<SectionPlace> coming = away.stream().filter(Away::wanted).map(Away::place);
        return Stream.concat(sections.stream().map(Section::place), coming)
                .filter(SectionPlace::inMenu)
                .collect(Collectors.toMap(SectionPlace::path, Function.identity(), (first, second) -> first))
                .values()
                .stream()
                .sorted(Comparator.comparingInt(SectionPlace::order).thenComparing(SectionPlace::path))
                .toList();
    }

    /** Whether a module answers exactly there. */
    boolean exists(String path) {
        return sections.stream().anyMatch(section -> section.path().equals(path));
    }

    /** Whether search engines may list what stands exactly there. */
    boolean listed(String path) {
        return sections.stream().filter(section -> section.path().equals(path)).allMatch(Section::listed);
    }

    /** Whether what stands there answers in the language it is asked in. */
    boolean bilingual(String address) {
        return section(address).filter(Section::bilingual).isPresent();
    }

    /** Whose work the home page needs. */
    Set<String> homeModules() {
        Set<String> modules = new TreeSet<>(feedModules());
        blocks.forEach(block -> modules.add(block.module()));
        return modules;
    }

    /** Who publishes something. */
    Set<String> feedModules() {
        return feeds.stream().map(Feed::module).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the module publishes. */
    Optional<Feed> feed(String module) {
        return feeds.stream().filter(feed -> feed.module().equals(module)).findFirst();
    }
}
