package vn.wardportal.directory;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.wardportal.directory.Details.Contact;
import vn.wardportal.directory.Details.Words;

/** What residents see on a day: the entries that are published and hold on it, below units of which the same is true. */
public final class Roll {

    /** More than that is too long for one page. */
    private static final int LONG_LIST = 300;

    private static final int MOST_WORDS = 8;

    /** Letters from which on the beginning of a word stands for the word. */
    private static final int LONG = 3;

    private final List<Node> roots;
    private final Map<String, Node> bySlug = new LinkedHashMap<>();
    private final NavigableMap<Long, Node> byNumber = new TreeMap<>();
    private final List<Node> newest;
    private final Map<Long, List<String>> words = new ConcurrentHashMap<>();

    private Roll(List<Node> roots) {
        this.roots = roots;
        roots.stream().flatMap(Node::andBelow).forEach(node -> {
            bySlug.put(node.entry().slug(), node);
            byNumber.put(node.entry().id(), node);
        });
        newest = bySlug.values().stream()
                .sorted(Comparator.comparing((Node node) -> node.entry().updated())
                        .reversed())
                .toList();
    }

    /** @param published all entries that are published, siblings in their order */
    static Roll of(List<Entry> published, LocalDate day) {
        Map<OptionalLong, List<Entry>> below = published.stream()
                .filter(entry -> entry.details().term().holds(day))
                .collect(Collectors.groupingBy(Entry::parent));
        return new Roll(nodes(below, OptionalLong.empty(), List.of()));
    }

    private static List<Node> nodes(Map<OptionalLong, List<Entry>> below, OptionalLong parent, List<Entry> above) {
        return below.getOrDefault(parent, List.of()).stream()
                .map(entry -> node(below, entry, above))
                .toList();
    }

    private static Node node(Map<OptionalLong, List<Entry>> below, Entry entry, List<Entry> above) {
        List<Entry> path = new ArrayList<>(above);
        path.add(entry);
        return new Node(entry, above, nodes(below, OptionalLong.of(entry.id()), path));
    }

    /** What stands at the top. */
    public List<Node> roots() {
        return roots;
    }

    /** All of them, each unit before what is below it. */
    public Stream<Node> all() {
        return bySlug.values().stream();
    }

    /** All of them, the latest changed first. */
    List<Node> newest() {
        return newest;
    }

    /** Whether there are more than one page should list. */
    public boolean isLong() {
        return bySlug.size() > LONG_LIST;
    }

    /** What stands at that address below {@code /danh-ba}. */
    Optional<Node> at(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /** Those of higher numbers, the lowest first. */
    Stream<Node> after(long number) {
        return byNumber.tailMap(number, false).values().stream();
    }

    /**
     * What holds all these words, in whichever language, with accents or without; what holds them side by side comes first.
     * Of a long word its beginning is enough, of a number some digits. Mail addresses are not looked at, so that nobody
     * finds them out by asking.
     */
    List<Node> matching(String query) {
        List<String> words = words(query).stream().limit(MOST_WORDS).toList();
        String phrase = " " + String.join(" ", words) + " ";
        return words.isEmpty()
                ? List.of()
                : all().filter(node -> holds(node, words))
                        .sorted(Comparator.comparing(
                                node -> !(" " + String.join(" ", held(node)) + " ").contains(phrase)))
                        .toList();
    }

    private List<String> held(Node node) {
        return words.computeIfAbsent(node.entry().id(), number -> words(text(node)));
    }

    private boolean holds(Node node, List<String> words) {
        Contact contact = node.entry().details().contact();
        List<String> held = held(node);
        String digits = (contact.phone() + " " + contact.fax()).replaceAll("[^\\d]", "");
        return words.stream()
                .allMatch(word -> held.stream().anyMatch(one -> same(one, word))
                        || word.matches("\\d{3,}") && digits.contains(word));
    }

    private static boolean same(String held, String word) {
        return held.equals(word) || word.length() >= LONG && held.startsWith(word);
    }

    /** What is said of it, and of a person also where they work. */
    private static String text(Node node) {
        Details details = node.entry().details();
        String units = node.above().stream().map(Entry::title).collect(Collectors.joining(" "));
        return String.join(" ", text(details.words()), text(details.english().words()), details.person() ? units : "");
    }

    private static String text(Words words) {
        return String.join(" ", words.name(), words.title(), words.work(), words.room());
    }

    private static List<String> words(String text) {
        return Arrays.stream(plain(text).split("[^\\p{L}\\d]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Small letters without accents. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
    }

    /**
     * An entry with what stands around it.
     *
     * @param entry the entry
     * @param above the units above it, the highest first
     * @param below what is below it
     */
    public record Node(Entry entry, List<Entry> above, List<Node> below) {

        public Node {
            above = List.copyOf(above);
            below = List.copyOf(below);
        }

        /** The people of the unit. */
        public List<Node> people() {
            return below.stream()
                    .filter(node -> node.entry().details().person())
                    .toList();
        }

        /** The units of the unit. */
        public List<Node> units() {
            return below.stream()
                    .filter(node -> !node.entry().details().person())
                    .toList();
        }

        /** Itself and all below it. */
        public Stream<Node> andBelow() {
            return Stream.concat(Stream.of(this), below.stream().flatMap(Node::andBelow));
        }

        /** Itself and its people: what is shown on its page. */
        Stream<Entry> onPage() {
            return Stream.concat(Stream.of(entry), people().stream().map(Node::entry));
        }
    }
}
