package vn.wardportal.extraction.word;

import java.util.ArrayDeque;
import java.util.Deque;

/** Paragraphs, lists and tables one below the other; lists are opened and closed as their items come. */
final class Blocks {

    private final StringBuilder html = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** A paragraph, heading or table; it ends all lists. */
    void add(String block) {
        close(0);
        html.append(block);
    }

    /** A picture or box that belongs to what was added last, within its list item if it is one. */
    void after(String block) {
        html.append(block);
    }

    /** An item of a list, so deep. */
    void item(int level, boolean ordered, String words) {
        String list = ordered ? "ol" : "ul";
        int depth = Math.min(level, open.size()) + 1;
        close(depth);
        if (open.size() == depth && !open.peek().equals(list)) {
            close(depth - 1);
        }
        if (open.size() < depth) {
            html.append('<').append(list).append('>');
            open.push(list);
        } else {
            html.append("</li>");
        }
        html.append("<li>").append(words);
    }

    private void close(int depth) {
        while (open.size() > depth) {
            html.append("</li></").append(open.pop()).append('>');
        }
    }

    String html() {
        close(0);
        return html.toString();
    }
}
