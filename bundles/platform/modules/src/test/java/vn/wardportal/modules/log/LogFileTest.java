package vn.wardportal.modules.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    Path folder;

    @Test
    void theModulesEntriesComeLatestFirstWithTheirStackTraces() throws IOException {
        List<LogEntry> latest = read("""
                2026-11-12 08:15:00.001 INFO  [main] vn.wardportal.news.Articles - đã đăng
                2026-11-12 08:15:00.002 INFO  [web-1 [x]] vn.wardportal.newsletter.Post - of another module
                2026-11-12 08:15:00.003 ERROR [web-2] vn.wardportal.news - cannot be made
                java.lang.IllegalStateException: gone
                \tat vn.wardportal.news.Articles.find(Articles.java:1)
                2026-11-12 08:15:00.004 INFO  [main] vn.wardportal.web.HttpServer - Listening
                2026-11-12 08:15:00.005 INFO  [main] vn.wardportal.modules.Install - Module news 1.0.0 installed
                """);

        assertThat(latest)
                .containsExactly(
                        new LogEntry(
                                "2026-11-12 08:15:00.005",
                                "INFO",
                                "vn.wardportal.modules.Install",
                                "Module news 1.0.0 installed"),
                        new LogEntry("2026-11-12 08:15:00.003", "ERROR", "vn.wardportal.news", """
                                cannot be made
                                java.lang.IllegalStateException: gone
                                \tat vn.wardportal.news.Articles.find(Articles.java:1)"""),
                        new LogEntry("2026-11-12 08:15:00.001", "INFO", "vn.wardportal.news.Articles", "đã đăng"));
    }

    @Test
    void notMoreThanAskedForAreKept() throws IOException {
        String lines = String.join(
                "\n",
                IntStream.range(0, 50)
                        .mapToObj(second -> "2026-11-12 08:15:%02d.000 INFO  [main] vn.wardportal.news - %d"
                                .formatted(second, second))
                        .toList());

        assertThat(read(lines)).extracting(LogEntry::text).containsExactly("49", "48", "47");
    }

    @Test
    void thereMayBeNoLogYet() {
        assertThat(new LogFile(folder.resolve("portal.log")).latest("vn.wardportal.news", "news", 3))
                .isEmpty();
    }

    private List<LogEntry> read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("portal.log"), text);
        return new LogFile(file).latest("vn.wardportal.news", "news", 3);
    }
}
