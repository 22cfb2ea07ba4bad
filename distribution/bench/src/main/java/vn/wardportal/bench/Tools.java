package vn.wardportal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the bench works with, as run.sh found it.
 *
 * @param portal folder of the packaged portal
 * @param sample the teaching feature's jar
 * @param work an empty folder for everything that is written
 * @param scripts folder of the scripts for wrk and for the browser
 * @param nginx the program
 * @param wrk the program
 * @param chromium the program
 * @param sqlite the program
 * @param lighthouse the program, if it is wanted
 */
record Tools(
        Path portal,
        Path sample,
        Path work,
        Path scripts,
        String nginx,
        String wrk,
        String chromium,
        String sqlite,
        Optional<String> lighthouse) {

    static Tools given() {
        return new Tools(
                Path.of(property("portal")),
                Path.of(property("sample")),
                Path.of(property("work")),
                Path.of(property("scripts")),
                property("nginx"),
                property("wrk"),
                property("chromium"),
                property("sqlite"),
                Optional.of(property("lighthouse")).filter(path -> !path.isEmpty()));
    }

    /** What people ask a search for. */
    List<String> questions() {
        Path file = scripts.resolve("questions.txt");
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("The property " + name + " is missing: start the bench by run.sh");
        }
        return value;
    }
}
