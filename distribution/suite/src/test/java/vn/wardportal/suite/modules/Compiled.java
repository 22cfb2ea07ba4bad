package vn.wardportal.suite.modules;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import vn.wardportal.suite.harness.Distribution;

/** A class that only one test needs, compiled against the portal that is tested. */
final class Compiled {

    private Compiled() {}

    /** Its bytes. */
    static byte[] of(String type, String source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Target target = new Target(compiler.getStandardFileManager(null, null, null));
        boolean done = compiler.getTask(
                        null,
                        target,
                        null,
                        List.of("--release", "21", "-cp", platform()),
                        null,
                        List.of(text(type, source)))
                .call();
        if (!done) {
            throw new AssertionError("Cannot compile " + source);
        }
        return target.bytes.toByteArray();
    }

    private static String platform() {
        return Stream.of("platform", "lib")
                .flatMap(folder -> jars(Distribution.folder().resolve(folder)))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Stream<Path> jars(Path folder) {
        try (Stream<Path> jars = Files.list(folder)) {
            return jars.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }

    private static JavaFileObject text(String type, String source) {
        return new SimpleJavaFileObject(
                URI.create("string:///" + type.replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }

    /** Keeps the one class in memory. */
    private static final class Target extends ForwardingJavaFileManager<StandardJavaFileManager> {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Target(StandardJavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                JavaFileManager.Location location, String type, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("string:///" + type.replace('.', '/') + kind.extension), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return bytes;
                }
            };
        }
    }
}
