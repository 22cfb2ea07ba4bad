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
import vn.wardportal.suite.harness.Rows;

/** A feature that the script makes is one: it builds, passes its tests, goes into the running portal and shows its page. */
class NewFeatureTest {

    private static final Path ROOT = Path.of(System.getProperty("root")).normalize();
    private static final Path BUNDLES = ROOT.resolve("bundles");
    private static final String TITLE = "Cảnh báo ngập";

    @TempDir
    Path folder;

    /** Every command of "Your first module in an hour", in its order, beside the repository instead of above it. */
    @Test
    void theReadmeLeadsToAModuleThatIsLiveAsItIsBuilt() throws Exception {
        List<String> commands = Readme.commands("Your first module in an hour");
        assertThat(commands).hasSizeGreaterThan(6);
        Portal portal = Portal.fresh("--dev", "--watch", folder.toString());
        try (portal) {
            for (String command : commands) {
                if (command.startsWith("distribution/run.sh")) {
                    assertThat(command).endsWith("--dev --watch ../flood");
                } else {
                    run(ROOT, List.of("sh", "-ec", command.replace("../", folder + "/")));
                }
                if (command.contains("new-feature.sh")) {
                    assertThat(texts(folder.resolve("flood")).values()).allSatisfy(NewFeatureTest::isNoLongerTheSample);
                }
            }
            portal.awaitPrinted("Module flood went from");
            assertThat(portal.site().page("/flood").select("h1").text()).isEqualTo("Nơi hay ngập");
            // the menu has eight entries at most: what comes ninth stands behind the last of them
            assertThat(portal.site().page("/chuyen-muc").select("main").text()).contains("Nơi hay ngập");
            try (ModulesConsole console = ModulesConsole.first(portal)) {
                assertThat(console.card("flood").innerText()).contains("Đang chạy", "/flood", "chưa ai ký");
                console.page().navigate(portal.url() + "quan-tri/flood");
                console.page().locator("vaadin-grid").waitFor();
            }
            portal.stop();
        }
        assertThat(Rows.of(portal.home(), "select kind from modules.operation order by id"))
                .startsWith("INSTALL", "UPGRADE");
        assertThat(
                        Rows.of(
                                portal.home(),
                                "select column_name from information_schema.columns where table_schema = 'FLOOD' and column_name = 'PHONE'"))
                .hasSize(1);
        assertThat(folder.resolve("flood.module.zip")).isNotEmptyFile();
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

    /** A kind of content whose fields are declared: its own tests and the module check pass as it comes. */
    @Test
    void aKindOfContentIsMadeInTheShapeOfProjects() throws Exception {
        Path bundles = copyOfWhatTheScriptReads();
        Path outside = folder.resolve("flood");
        make(BUNDLES, "flood", TITLE, "--content", "--outside", outside.toString(), "--group", "vn.example");
        make(bundles, "flood", TITLE, "--content");

        assertThat(texts(outside.resolve("src")).values()).allSatisfy(text -> assertThat(text)
                .doesNotContain("\"projects", "du-an", "Dự án", "wardportal.projects"));
        assertThat(Files.readString(bundles.resolve("features/pom.xml"))).contains("<module>flood</module>");
        assertThat(texts(bundles.resolve("features/flood/src")).keySet())
                .contains("main/java/vn/wardportal/flood/Projects.java", "main/resources/db/1-flood.sql");
        run(ROOT, List.of("mvn", "-f", outside.toString(), "verify"));
        assertThat(outside.resolve("target/flood-1.0.0-SNAPSHOT.jar")).isNotEmptyFile();
    }

    /** The script itself, the features that it copies, and the list of features that it writes into. */
    private Path copyOfWhatTheScriptReads() throws IOException {
        Path bundles = Files.createDirectories(folder.resolve("repository/bundles"));
        Files.createDirectories(bundles.resolve("platform"));
        copy(BUNDLES.resolve("new-feature.sh"), bundles.resolve("new-feature.sh"));
        copy(BUNDLES.resolve("features/pom.xml"), bundles.resolve("features/pom.xml"));
        for (String shape : List.of("features/sample", "features/projects")) {
            Path from = BUNDLES.resolve(shape);
            for (Path file : files(from)) {
                copy(file, bundles.resolve(shape).resolve(from.relativize(file)));
            }
        }
        return bundles;
    }

    private static void isNoLongerTheSample(String text) {
        assertThat(text)
                .doesNotContainIgnoringCase("guest book")
                .doesNotContain("so-luu-niem", "sample", "Sổ lưu niệm");
    }

    private void make(Path bundles, String... words) throws Exception {
        run(
                bundles,
                Stream.concat(Stream.of("sh", bundles.resolve("new-feature.sh").toString()), Stream.of(words))
                        .toList());
    }

    /** A folder with {@code mvn} in it: the Maven that runs this test, with what it has fetched already. */
    private Path maven() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path script = Files.writeString(
                bin.resolve("mvn"), """
                #!/bin/sh
                exec "%s/bin/mvn" -B -o -q -Dmaven.repo.local="%s" "$@"
                """.formatted(System.getProperty("maven.home"), System.getProperty("repository")));
        if (!script.toFile().setExecutable(true)) {
            throw new IOException("Cannot make " + script + " executable");
        }
        return bin;
    }

    private void run(Path in, List<String> command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(in.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        // as on a build server, where the format is checked and not applied
        builder.environment().put("CI", "true");
        builder.environment().merge("PATH", maven() + ":", (path, first) -> first + path);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
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
