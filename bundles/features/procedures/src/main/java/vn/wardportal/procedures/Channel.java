package vn.wardportal.procedures;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.wardportal.api.text.Slug;
import vn.wardportal.api.text.Texts;

/**
 * A way to hand a dossier in, with the time and the fee that go with it.
 *
 * @param way how
 * @param limit until when it is done then
 * @param fee what it costs then
 * @param note what else is said of it; empty if nothing
 */
public record Channel(Way way, Limit limit, Fee fee, String note) {

    /** How a dossier is handed in. */
    public enum Way {
        COUNTER("Trực tiếp"),
        ONLINE("Trực tuyến"),
        POST("Dịch vụ bưu chính");

        private final String written;

        Way(String written) {
            this.written = written;
        }

        /** What tables call it. */
        public String written() {
            return written;
        }

        /** Key of its name. */
        public String key() {
            return "procedures.way." + name();
        }

        private static Way read(String text) {
            for (Way way : values()) {
                if (way.written.equals(text)) {
                    return way;
                }
            }
            String plain = Slug.of(text);
            return plain.contains("tuyen") || plain.contains("qua-mang")
                    ? ONLINE
                    : plain.contains("buu-chinh") || plain.contains("buu-dien") ? POST : COUNTER;
        }
    }

    /** The way that a source names so. */
    public static Way way(String text) {
        return Way.read(text);
    }

    /** The channels as a text with a line each: {@code Trực tiếp | 3 ngày làm việc | 5.000 đồng | ghi chú}. */
    public static String write(List<Channel> channels) {
        return channels.stream()
                .map(channel ->
                        Lines.join(channel.way.written, channel.limit.written(), channel.fee.written(), channel.note))
                .collect(Collectors.joining("\n"));
    }

    /** The channels that such a text says. */
    public static List<Channel> read(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(Lines::split)
                .map(parts -> of(parts.get(0), Limit.read(parts.get(1)), parts.get(2), parts.get(3)))
                .toList();
    }

    /** The channel that a source describes so. */
    public static Channel of(String way, Limit limit, String fee, String note) {
        return new Channel(Way.read(way), limit, Fee.read(fee, note), note);
    }

    /** Until when it is done, by the way it is handed in where that makes a difference; nothing is known of no channel. */
    public static String limits(List<Channel> channels, Texts texts) {
        return summary(channels, channel -> channel.limit().words(texts), texts, Limit.NONE.words(texts));
    }

    /** What it costs, by the way it is handed in where that makes a difference. */
    public static String fees(List<Channel> channels, Texts texts) {
        return summary(channels, channel -> channel.fee().words(texts), texts, Fee.NONE.words(texts));
    }

    private static String summary(List<Channel> channels, Function<Channel, String> said, Texts texts, String nothing) {
        List<String> different = channels.stream().map(said).distinct().toList();
        return switch (different.size()) {
            case 0 -> nothing;
            case 1 -> different.getFirst();
            default ->
                channels.stream()
                        .map(channel -> texts.get(channel.way.key()) + ": " + said.apply(channel))
                        .distinct()
                        .collect(Collectors.joining("; "));
        };
    }

    /** Whether it is one of the known ways, in the words of a source. */
    public static boolean known(String text) {
        String plain = Slug.of(text);
        return Arrays.stream(new String[] {"truc-tiep", "tuyen", "qua-mang", "buu-chinh", "buu-dien"})
                .anyMatch(plain::contains);
    }
}
