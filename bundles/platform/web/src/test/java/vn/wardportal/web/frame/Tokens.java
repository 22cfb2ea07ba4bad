package vn.wardportal.web.frame;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colours of one token block of the stylesheet, and how they stand out from each other. */
final class Tokens {

    private static final Pattern COLOUR = Pattern.compile("(--[\\w-]+):(#[0-9a-f]{3,6})(?=[;}])");

    private final Map<String, String> colours = new HashMap<>();

    private Tokens() {}

    /** The colours as everybody sees them. */
    static Tokens light(String css) {
        return new Tokens().with(css, ":root{");
    }

    /** The colours in high contrast: those of the light ones that it does not replace stay. */
    static Tokens high(String css) {
        return light(css).with(css, ".cao{");
    }

    private Tokens with(String css, String start) {
        int from = css.indexOf(start);
        Matcher matcher = COLOUR.matcher(css.substring(from, css.indexOf('}', from) + 1));
        while (matcher.find()) {
            colours.put(matcher.group(1), matcher.group(2));
        }
        return this;
    }

    Map<String, String> all() {
        return Map.copyOf(colours);
    }

    /** The contrast of two colours as WCAG 2 reckons it: 1 to 21. */
    double contrast(String one, String other) {
        double first = luminance(colours.get(one));
        double second = luminance(colours.get(other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        String hex = colour.substring(1);
        int width = hex.length() / 3;
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int channel = 0; channel < 3; channel++) {
            String digits = hex.substring(channel * width, (channel + 1) * width);
            double value = Integer.parseInt(width == 1 ? digits + digits : digits, 16) / 255.0;
            sum += weights[channel] * (value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
