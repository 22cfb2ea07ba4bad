package vn.wardportal.modules.jar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused before the framework sees it, and why. */
class HostileJarTest {

    private static final String CENTRAL = "PK\1\2";
    private static final String END = "PK\5\6";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void isRefused(String what, String reason, Function<Path, Path> make) {
        Path file = make.apply(folder.resolve("a.jar"));

        assertThatThrownBy(() -> ModuleJar.inspect(file))
                .isInstanceOf(NotAModule.class)
                .hasMessage("modules.refused." + reason);
    }

    static Stream<Arguments> hostile() {
        return Stream.concat(frames(), Stream.concat(contents(), manifests()));
    }

    private static Stream<Arguments> frames() {
        return Stream.of(
                hostile("something before", "frame", file -> Forged.between(plain(file), "#!/bin/sh\n", "")),
                hostile("something after", "frame", file -> Forged.between(plain(file), "", "<html>")),
                hostile("something between", "frame", file -> Forged.hiding(plain(file), "hidden")),
                hostile("cut off", "notAJar", file -> Forged.replace(plain(file), END, "PK\5\0")),
                hostile("a comment", "frame", file -> Forged.patch(Forged.between(plain(file), "", "x"), END, 20, 1)),
                hostile("more entries than said", "frame", file -> Forged.patch(plain(file), END, 10, 1)),
                hostile("too many entries", "entries", HostileJarTest::manyEntries),
                hostile("names that differ", "frame", file -> Forged.patch(plain(file), CENTRAL, 46, 'y' << 8 | 'x')),
                hostile("encrypted", "method", file -> Forged.patch(plain(file), CENTRAL, 8, 1)),
                hostile("an unknown method", "method", file -> Forged.patch(plain(file), CENTRAL, 10, 12)),
                hostile("a way up", "name", file -> named(file, "../../evil.sh")),
                hostile("an absolute name", "name", file -> named(file, "/etc/crontab1")),
                hostile("a drive", "name", file -> named(file, "C:/evil/evil1")),
                hostile("a backslash", "name", file -> named(file, "..\\evil\\evil1")),
                hostile("a control character", "name", file -> named(file, "evil\0evil.txt")),
                hostile("a name that is no text", "name", file -> named(file, "evil\u00ffevil.txt")),
                hostile(
                        "two of one name",
                        "duplicate",
                        file -> Forged.replace(
                                base().entry("first", "a").entry("secnd", "b").write(file), "secnd", "first")),
                hostile("two manifests", "duplicate", file -> base().entry("meta-inf/manifest.mf", "a")
                        .write(file)));
    }

    private static Stream<Arguments> contents() {
        String bomb = "0".repeat(9 << 20);
        return Stream.of(
                hostile("a wrong checksum", "frame", file -> Forged.patch(plain(file), CENTRAL, 16, 1)),
                hostile("a wrong size", "damaged", file -> Forged.patch(plain(file), CENTRAL, 24, 1)),
                hostile("a flat bomb", "bomb", file -> base().entry("bomb", bomb)
                        .write(file)),
                hostile("a bomb in a jar", "bomb", HostileJarTest::nestedBomb),
                hostile("archives in archives", "nested", HostileJarTest::nested),
                hostile("a damaged jar within", "damaged", file -> base().entry(
                                "lib.jar", Forged.zip("a", "hello world").replace("PK\7\10", "PK\7\0"))
                        .write(file)),
                hostile("a script too long", "text", file -> base().entry("db/1-a.sql", "-".repeat((1 << 20) + 1))
                        .write(file)),
                hostile("a script without a number", "scriptName", file -> base().entry("db/a.sql", "")
                        .write(file)),
                hostile("two scripts of one number", "scriptName", file -> base().entry("db/1-a.sql", "")
                        .entry("db/1-b.sql", "")
                        .write(file)),
                hostile("a component that is no XML", "component", file -> base().entry("OSGI-INF/a.xml", "<a>")
                        .write(file)),
                hostile("a component with entities", "component", file -> base().entry(
                                "OSGI-INF/a.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")
                        .write(file)));
    }

    private static Stream<Arguments> manifests() {
        return Stream.of(
                hostile("exports", "header", file -> base().header("Export-Package", "a")
                        .write(file)),
                hostile("a fragment", "header", file -> base().header("Fragment-Host", "a")
                        .write(file)),
                hostile("dynamic imports", "header", file -> base().header("DynamicImport-Package", "*")
                        .write(file)),
                hostile("many releases", "header", file -> base().header("Multi-Release", "true")
                        .write(file)),
                hostile("native code", "header", file -> base().header("Bundle-NativeCode", "a.so")
                        .write(file)),
                hostile("a way out of the store", "badName", file -> base().header("Bundle-SymbolicName", "../../a")
                        .write(file)),
                hostile("the database's own schema", "badName", file -> base().header("Portal-Module", "public")
                        .write(file)),
                hostile("a schema's copy", "badName", file -> base().header("Portal-Module", "news--next")
                        .write(file)),
                hostile("imports that are none", "manifest", file -> base().header("Import-Package", "a;;b=\"c")
                        .write(file)));
    }

    @Test
    void anHonestJarIsRead() {
        Path file = base().entry("lib/inner.jar", Forged.zip("a.txt", "hello"))
                .entry("OSGI-INF/a.xml", "<component><property name='admin.path' value='so-nuoc'/></component>")
                .write(folder.resolve("a.jar"));

        assertThat(ModuleJar.inspect(file).declared().views()).containsExactly("so-nuoc");
    }

    @Test
    void aHeaderThatStandsTwiceIsRefused() {
        assertThatThrownBy(() -> Headers.read("Bundle-ManifestVersion: 2\nPortal-Module: a\nportal-module: b\n"))
                .hasMessage("modules.refused.manifest");
    }

    @Test
    void aHeaderOverSeveralLinesIsOne() {
        String manifest = "Bundle-ManifestVersion: 2\r\nBundle-SymbolicName: vn.examp\r\n le.flood\r\n\r\nName: a\r\n";

        assertThat(Headers.read(manifest).symbolicName()).isEqualTo("vn.example.flood");
    }

    private static Arguments hostile(String what, String reason, Function<Path, Path> make) {
        return arguments(what, reason, make);
    }

    private static Jars base() {
        return Jars.module("flood", "1.0.0");
    }

    private static Path plain(Path file) {
        return base().entry("zz", "hello").write(file);
    }

    private static Path named(Path file, String name) {
        return Forged.replace(
                base().entry("abcdefghijklm".substring(0, name.length()), "a").write(file),
                "abcdefghijklm".substring(0, name.length()),
                name);
    }

    private static Path manyEntries(Path file) {
        Jars jar = base();
        for (int number = 0; number <= Limits.ENTRIES; number++) {
            jar.entry("e" + number, "");
        }
        return jar.write(file);
    }

    private static Path nestedBomb(Path file) {
        Jars jar = base();
        String dense = Forged.zip("a", "0".repeat(30 << 20));
        for (int number = 1; number < 10; number++) {
            jar.entry(number + ".jar", dense);
        }
        return jar.write(file);
    }

    private static Path nested(Path file) {
        String inner = "hello";
        for (int depth = 0; depth <= Limits.DEPTH; depth++) {
            inner = Forged.zip("inner.zip", inner);
        }
        return base().entry("outer.zip", inner).write(file);
    }
}
