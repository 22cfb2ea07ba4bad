package vn.wardportal.suite.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.suite.harness.Portal;

/** A feature that the script makes is one: it builds, passes its tests, goes into the running portal and shows its page. */
class NewFeatureTest {

    private static final Path BUNDLES = Path.of(System.getProperty("root"), "bundles");
    private static final String TITLE = "Cảnh báo ngập";

    @TempDir
    Path folder;

    @Test
    void aFeatureMadeOutsideTheRepositoryBuildsAndShowsItsPage() throws Exception {
        Path feature = folder.resolve("flood");
        make(BUNDLES, "flood", TITLE, "--outside", feature.toString(), "--group", "vn.example");
        assertThat(texts(feature).values()).allSatisfy(NewFeatureTest::isNoLongerTheSample);

        build(feature);

        Path jar = only(feature.resolve("target"), "flood-[^-]*(-SNAPSHOT)?\\.jar");
        try (Portal portal = Portal.fresh("--dev");
                ModulesConsole console = ModulesConsole.first(portal)) {
            assertThat(console.put(jar)).contains("Đã cài mô-đun flood");
            assertThat(console.card("flood").innerText()).contains(TITLE, "Đang chạy", "/flood");
            assertThat(portal.site().page("/flood").select("h1").text()).contains(TITLE);
            assertThat(portal.site().page("/").select("nav.menu").text()).contains(TITLE);
            console.page().navigate(portal.url() + "quan-tri/flood");
            console.page().locator("vaadin-grid").waitFor();
        }
    }

    @Test
    void theSameIsMadeWithinTheRepository() throws Exception {
        Path bundles = copyOfWhatTheScriptReads();
        Path outside = folder.resolve("flood");
        make(BUNDLES, "flood", TITLE, "--outside", outside.toString());

        make(bundles, "flood", TITLE);

        Path inside = bundles.resolve("features/flood");
        assertThat(texts(inside.resolve("src"))).isEqualTo(texts(outside.resolve("src")));
        assertThat(Files.readString(bundles.resolve("features/pom.xml"))).contains("<module>flood</module>");
        assertThat(Files.readString(inside.resolve("pom.xml")))
                .contains("<artifactId>flood</artifactId>")
                .doesNotContain("relativePath", "groupId>vn.example");
    }

    /** The script itself, the teaching feature, and the list of features it writes into. */
    private Path copyOfWhatTheScriptReads() throws IOException {
        Path bundles = Files.createDirectories(folder.resolve("repository/bundles"));
        Files.createDirectories(bundles.resolve("platform"));
        copy(BUNDLES.resolve("new-feature.sh"), bundles.resolve("new-feature.sh"));
        copy(BUNDLES.resolve("features/pom.xml"), bundles.resolve("features/pom.xml"));
        Path sample = BUNDLES.resolve("features/sample");
        for (Path file : files(sample)) {
            copy(file, bundles.resolve("features/sample").resolve(sample.relativize(file)));
        }
        return bundles;
    }

    private static void isNoLongerTheSample(String text) {
        assertThat(text)
                .doesNotContainIgnoringCase("guest book")
                .doesNotContain("so-luu-niem", "sample", "Sổ lưu niệm");
    }

    private static void make(Path bundles, String... words) throws Exception {
        run(
                bundles,
                Stream.concat(Stream.of("sh", bundles.resolve("new-feature.sh").toString()), Stream.of(words))
                        .toList());
    }

    /** With the Maven that runs this test, and with what it has fetched already. */
    private static void build(Path feature) throws Exception {
        run(
                feature,
                List.of(
                        Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                        "-B",
                        "-o",
                        "-q",
                        "-Dmaven.repo.local=" + System.getProperty("repository"),
                        "verify"));
    }

    private static void run(Path in, List<String> command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(in.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        // as on a build server, where the format is checked and not applied
        builder.environment().put("CI", "true");
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private static Path only(Path in, String pattern) throws IOException {
        try (Stream<Path> list = Files.list(in)) {
            List<Path> found = list.filter(file -> file.getFileName().toString().matches(pattern))
                    .toList();
            assertThat(found).hasSize(1);
            return found.getFirst();
        }
    }

    private static Map<String, String> texts(Path in) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : files(in)) {
            texts.put(in.relativize(file).toString(), Files.readString(file));
        }
        return texts;
    }

    private static List<Path> files(Path in) throws IOException {
        try (Stream<Path> walk = Files.walk(in)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !in.relativize(file).startsWith("target"))
                    .toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
    }
}
