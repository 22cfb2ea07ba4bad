package vn.wardportal.extraction.table;

import java.io.IOException;
import java.io.Reader;

/** Goes through JSON that nobody trusts, one sign at a time. */
final class JsonReader {

    private final Reader reader;
    private int next;

    JsonReader(Reader reader) throws IOException {
        this.reader = reader;
        this.next = reader.read();
        if (next == '\uFEFF') {
            next = reader.read();
        }
    }

    /** The next sign that is no white space, which stays there; -1 at the end. */
    int peek() throws IOException {
        while (next == ' ' || next == '\n' || next == '\r' || next == '\t') {
            next = reader.read();
        }
        return next;
    }

    /** Whether that sign comes next; it is taken then. */
    boolean takes(char sign) throws IOException {
        if (peek() != sign) {
            return false;
        }
        next = reader.read();
        return true;
    }

    void expect(char sign) throws IOException {
        if (!takes(sign)) {
            throw new IOException("There is no " + sign);
        }
    }

    /** A text in quotes. */
    String string() throws IOException {
        expect('"');
        StringBuilder text = new StringBuilder();
        while (next != '"') {
            if (next < ' ') {
                throw new IOException("A text has no end");
            }
            append(text, next == '\\' ? escaped() : (char) next);
            next = reader.read();
        }
        next = reader.read();
        return text.toString();
    }

    private char escaped() throws IOException {
        next = reader.read();
        return switch (next) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> coded();
            case '"', '\\', '/' -> (char) next;
            default -> throw new IOException("There is no such sign");
        };
    }

    private char coded() throws IOException {
        int code = 0;
        for (int digit = 0; digit < 4; digit++) {
            int value = Character.digit(reader.read(), 16);
            if (value < 0) {
                throw new IOException("There is no such sign");
            }
            code = code << 4 | value;
        }
        return (char) code;
    }

    /** One letter more than a cell may have, so that it is found to be too long. */
    private static void append(StringBuilder text, char sign) {
        if (text.length() <= Taking.MOST_LETTERS) {
            text.append(sign);
        }
    }

    /** A number, {@code true} or {@code false}; empty for {@code null}. */
    String word() throws IOException {
        StringBuilder word = new StringBuilder();
        peek();
        while (Character.isLetterOrDigit(next) || next == '-' || next == '+' || next == '.') {
            append(word, (char) next);
            next = reader.read();
        }
        return switch (word.toString()) {
            case "null" -> "";
            case "true" -> "Có";
            case "false" -> "Không";
            default -> number(word.toString());
        };
    }

    private static String number(String word) throws IOException {
        if (!word.matches("-?\\d{1,40}(\\.\\d{1,40})?([eE][+-]?\\d{1,3})?")) {
            throw new IOException("That is no value: " + word);
        }
        return word;
    }
}
