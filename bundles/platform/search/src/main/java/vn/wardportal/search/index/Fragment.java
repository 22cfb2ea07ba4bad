package vn.wardportal.search.index;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a text.
 *
 * @param text what it says
 * @param found whether it was asked for
 */
public record Fragment(String text, boolean found) {

    /** The part of the text, cut where words were found; what is found side by side is one piece. */
    static List<Fragment> cut(String text, int from, int to, List<Span> spans) {
        List<Fragment> fragments = new ArrayList<>();
        int done = from;
        for (int at = 0; at < spans.size(); at++) {
            int start = spans.get(at).start();
            while (at + 1 < spans.size() && spans.get(at).beside(spans.get(at + 1), text)) {
                at++;
            }
            int end = spans.get(at).end();
            if (start > done) {
                fragments.add(new Fragment(text.substring(done, start), false));
            }
            fragments.add(new Fragment(text.substring(start, end), true));
            done = end;
        }
        if (done < to) {
            fragments.add(new Fragment(text.substring(done, to), false));
        }
        return fragments;
    }
}
