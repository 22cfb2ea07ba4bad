package vn.wardportal.suite.modules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everything that must not become a module, and the words it is refused with. Version 2.0.0 of the sample is installed. */
final class HostileJars {

    /** A minor version comes with each addition. */
    private static final Pattern PAGE_VERSION =
            Pattern.compile("vn\\.wardportal\\.api\\.page;version=\"\\[1\\.\\d+,2\\)\"");

    private static final String IMPORT = "Import-Package: ";
    private static final String REQUIRE = "Require-Capability: ";
    private static final String PROVIDE = "Provide-Capability: ";
    private static final String CENTRAL = "PK\1\2";
    private static final String END = "PK\5\6";

    private final Path folder;
    private final SigningDesk ward;
    private final SigningDesk stranger;
    private final List<Hostile> all = new ArrayList<>();

    private HostileJars(Path folder, SigningDesk ward, SigningDesk stranger) {
        this.folder = folder;
        this.ward = ward;
        this.stranger = stranger;
    }

    /**
     * Makes them.
     *
     * @param folder where
     * @param ward whose key the operator trusts
     * @param stranger whose key nobody knows
     * @param installed the jar that is installed
     */
    static List<Hostile> make(Path folder, SigningDesk ward, SigningDesk stranger, Path installed) {
        HostileJars jars = new HostileJars(folder, ward, stranger);
        jars.untrusted();
        jars.noStepForward(installed);
        jars.noModules();
        jars.missing();
        jars.bombs();
        jars.forged();
        jars.manifests();
        jars.clashes();
        jars.scripts();
        return jars.all;
    }

    private void untrusted() {
        Path good = sample("3.0.0");
        bare("unsigned", "chưa ký", good);
        Path other = sample("3.1.0");
        refused("unknown-key", "khóa lạ", SigningDesk.pack(good, stranger.text(stranger.id(), good), fresh()));
        refused("borrowed-name", "không khớp", SigningDesk.pack(good, stranger.text(ward.id(), good), fresh()));
        refused("other-jars-signature", "không khớp", SigningDesk.pack(other, ward.text(ward.id(), good), fresh()));
        refused("stripped", "mất chữ ký", write(Forgery.zip("module.jar", text(good))));
        refused("scribbled", "không đúng mẫu", SigningDesk.pack(good, "signed by the mayor", fresh()));
        refused("empty-signature", "không đúng mẫu", SigningDesk.pack(good, "", fresh()));
        refused(
                "third-file",
                "đúng một tệp .jar",
                Forgery.with(ward.signAnything(good, fresh()), "readme.txt", "trust me"));
        refused("appended", "phần thừa", Forgery.around(ward.signAnything(good, fresh()), "", "<script>"));
        refused("prepended", "phần thừa", Forgery.around(ward.signAnything(good, fresh()), "#!/bin/sh\n", ""));
    }

    private void noStepForward(Path installed) {
        signed("same", "đang được cài", copy(installed));
        signed("other-content", "nội dung khác", SampleJar.version("2.0.0").entry("more.txt", "x"));
        signed("older", "cũ hơn", SampleJar.version("1.9.9"));
        signed("name-taken", "đã được một thành phần khác dùng", changed("vn.wardportal.sample", "vn.stranger.sample"));
        signed(
                "bundle-taken",
                "đã được một thành phần khác dùng",
                changed("Portal-Module: sample", "Portal-Module: other"));
        signed(
                "platform-taken",
                "đã được một thành phần khác dùng",
                changed("Portal-Module: sample", "Portal-Module: data"));
    }

    private void noModules() {
        bare("text", "không phải là gói", write("hello"));
        bare("picture", "không phải là gói", write("\u0089PNG\r\n\u001a\n" + "\0".repeat(100)));
        bare("cut-off", "không phải là gói", Forgery.truncated(sample("3.0.0")));
        signed("no-manifest", "thành phần OSGi", write(Forgery.zip("hello.txt", "hello")));
        signed("no-name", "thành phần OSGi", changed("Bundle-SymbolicName", "Bundle-NoName"));
        signed("no-module", "không phải là mô-đun", changed("Portal-Module", "Portal-Nothing"));
        signed("no-version", "thành phần OSGi", changed("Bundle-Version: 3.0.0", "Bundle-Version: three"));
        signed("old-manifest", "thành phần OSGi", changed("Bundle-ManifestVersion: 2", "Bundle-ManifestVersion: 1"));
    }

    private void missing() {
        signed(
                "api",
                "cần vn.wardportal.api.page [2.0.0,3.0.0), cổng có 1.",
                changed(PAGE_VERSION, "vn.wardportal.api.page;version=\"[2.0,3)\""));
        signed("package", "vn.stranger.library", changed(IMPORT, IMPORT + "vn.stranger.library;version=\"[1,2)\","));
        signed("internals", "vn.wardportal.data", changed(IMPORT, IMPORT + "vn.wardportal.data,"));
        signed(
                "service",
                "vn.stranger.Service",
                changed(
                        REQUIRE,
                        REQUIRE + "osgi.service;filter:=\"(objectClass=vn.stranger.Service)\";effective:=active,"));
        signed("java", "Java 99", changed("(osgi.ee=JavaSE)(version=21)", "(osgi.ee=JavaSE)(version=99)"));
        signed("capability", "vn.stranger.thing", changed(REQUIRE, REQUIRE + "vn.stranger.thing,"));
    }

    private void bombs() {
        String megabytes = Forgery.zip("a", "0".repeat(40 << 20));
        SampleJar nested = SampleJar.version("3.0.0");
        for (int number = 0; number < 8; number++) {
            nested.entry("lib/" + number + ".jar", megabytes);
        }
        signed("flat-bomb", "bom nén", SampleJar.version("3.0.0").entry("zeros", "0".repeat(64 << 20)));
        signed("nested-bomb", "bom nén", nested);
        signed(
                "matryoshka",
                "lồng nhau",
                SampleJar.version("3.0.0").entry("a.zip", Forgery.zip("b", Forgery.zip("c", Forgery.zip("d", "e")))));
        bare("million", "quá nhiều mục", Forgery.million(fresh(), 0xffff));
        bare("million-wrapped", "quá nhiều mục", Forgery.million(fresh(), 1_000_000 & 0xffff));
        signed("crowd-within", "quá nhiều mục", SampleJar.version("3.0.0").entry("a.jar", Forgery.crowd(25_000)));
        signed("overlapping", "phần thừa", Forgery.overlapping(fresh()));
    }

    private void forged() {
        signed("way-up", "tên không hợp lệ", named("../../../evil"));
        signed("absolute", "tên không hợp lệ", named("/etc/passwd"));
        signed("backslash", "tên không hợp lệ", named("..\\..\\evil"));
        signed("drive", "tên không hợp lệ", named("C:/evil"));
        signed("control", "tên không hợp lệ", named("evil\0.txt"));
        signed(
                "duplicate",
                "hai mục cùng tên",
                Forgery.replace(
                        SampleJar.version("3.0.0")
                                .entry("qqqq1", "a")
                                .entry("qqqq2", "b")
                                .write(place()),
                        "qqqq2",
                        "qqqq1"));
        signed("two-manifests", "hai mục cùng tên", SampleJar.version("3.0.0").entry("meta-inf/manifest.mf", "a"));
        signed("checksum", "bị hỏng", Forgery.crc(sample("3.0.0")));
        signed("size", "bị hỏng", Forgery.patch(sample("3.0.0"), CENTRAL, 24, 7));
        signed("encrypted", "mã hóa", Forgery.patch(sample("3.0.0"), CENTRAL, 8, 1));
        signed("method", "mã hóa", Forgery.patch(sample("3.0.0"), CENTRAL, 10, 99));
        signed("shell-in-front", "phần thừa", Forgery.around(sample("3.0.0"), "#!/bin/sh\n", ""));
        signed("page-behind", "phần thừa", Forgery.around(sample("3.0.0"), "", "<html>"));
        signed("hidden-between", "phần thừa", Forgery.hide(sample("3.0.0"), "hidden"));
        signed("miscounted", "phần thừa", Forgery.patch(sample("3.0.0"), END, 10, 3));
    }

    private void manifests() {
        signed(
                "export",
                "Export-Package",
                SampleJar.version("3.0.0").header("Export-Package", "vn.wardportal.api.page"));
        signed("fragment", "Fragment-Host", SampleJar.version("3.0.0").header("Fragment-Host", "vn.wardportal.web"));
        signed("dynamic", "DynamicImport-Package", SampleJar.version("3.0.0").header("DynamicImport-Package", "*"));
        signed("multi-release", "Multi-Release", SampleJar.version("3.0.0").header("Multi-Release", "true"));
        signed("traversal", "không dùng được", changed("vn.wardportal.sample\r\n", "../../../evil\r\n"));
        signed("twice", "sai ở dòng", SampleJar.version("3.0.0").header("portal-module", "other"));
        signed("garbled", "sai ở dòng", changed(IMPORT, IMPORT + ";;=,"));
        signed("component", "mô tả thành phần", SampleJar.version("3.0.0").entry("OSGI-INF/x.xml", "<x>"));
    }

    private void clashes() {
        signed("page", "/tin-tuc đã thuộc về mô-đun news", changed("path=\"/so-luu-niem\"", "path=\"/tin-tuc\""));
        signed("console-page", "/quan-tri đã thuộc", changed("path=\"/so-luu-niem\"", "path=\"/quan-tri\""));
        signed("no-page", "không hợp lệ", changed("path=\"/so-luu-niem\"", "path=\"/../a\""));
        signed(
                "view",
                "\"tin-tuc\" đã thuộc về mô-đun news",
                SampleJar.version("3.0.0")
                        .change(
                                "OSGI-INF/vn.wardportal.sample.NotesAdmin.xml",
                                "value=\"so-luu-niem\"",
                                "value=\"tin-tuc\""));
        signed(
                "permission",
                "modules.manage",
                changed(PROVIDE, PROVIDE + "wardportal.permission;name=\"modules.manage\","));
    }

    private void scripts() {
        signed(
                "script-changed",
                "bị sửa hoặc bỏ",
                SampleJar.version("3.0.0").change("db/1-notes.sql", "create table", "create  table"));
        signed("script-long", "quá dài", SampleJar.version("3.0.0").with("2-long.sql", "-".repeat(2 << 20)));
        signed("script-unnumbered", "sai tên", SampleJar.version("3.0.0").with("last.sql", "select 1"));
        signed("script-number-twice", "sai tên", SampleJar.version("3.0.0").with("1-again.sql", "select 1"));
    }

    private void signed(String name, String words, SampleJar jar) {
        signed(name, words, jar.write(place()));
    }

    private void signed(String name, String words, Path jar) {
        refused(name, words, ward.signAnything(jar, fresh()));
    }

    private void bare(String name, String words, Path file) {
        add(name + ".jar", words, file);
    }

    private void refused(String name, String words, Path file) {
        add(name + ".zip", words, file);
    }

    private void add(String name, String words, Path file) {
        try {
            // the number keeps one name from being the end of another
            Path named = folder.resolve((all.size() + 100) + "-" + name);
            all.add(new Hostile(words, Files.copy(file, named)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path sample(String version) {
        return SampleJar.version(version).write(place());
    }

    private SampleJar changed(String words, String others) {
        return changed(Pattern.compile(words, Pattern.LITERAL), others);
    }

    private SampleJar changed(Pattern words, String others) {
        UnaryOperator<String> change = text -> {
            Matcher found = words.matcher(text);
            if (!found.find()) {
                throw new AssertionError("No " + words + " in " + text);
            }
            return found.replaceAll(Matcher.quoteReplacement(others));
        };
        return SampleJar.version("3.0.0").manifest(change);
    }

    private Path named(String name) {
        String mark = "qqqqqqqqqqqqqqqqqqqq".substring(0, name.length());
        return Forgery.replace(SampleJar.version("3.0.0").entry(mark, "a").write(place()), mark, name);
    }

    private Path copy(Path file) {
        return write(text(file));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path write(String text) {
        try {
            return Files.writeString(fresh(), text, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path fresh() {
        return place().resolve("file");
    }

    private Path place() {
        try {
            return Files.createTempDirectory(folder, "case");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A file that must not become a module.
     *
     * @param words what the refusal says
     * @param file the file
     */
    record Hostile(String words, Path file) {

        String name() {
            return file.getFileName().toString();
        }
    }
}
