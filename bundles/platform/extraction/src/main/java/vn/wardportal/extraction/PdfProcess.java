package vn.wardportal.extraction;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.wardportal.api.document.Content.Shortfall;
import vn.wardportal.api.document.Content.Where;
import vn.wardportal.extraction.pdf.PdfReading;

/**
 * Has PDF files read by a process of its own: a library cannot be kept from filling the memory or from never ending, a
 * process can. It is started for a file, has little memory, and is ended when its time is over.
 */
final class PdfProcess {

    static final int MOST_PAGES = 2_000;

    private static final String MEMORY = "-Xmx192m";
    private static final int LONGEST_PIECE = 4 * Budget.MOST_LETTERS;
    private static final List<String> LIBRARIES =
            List.of("pdfbox.jar", "pdfbox-io.jar", "fontbox.jar", "commons-logging.jar");
    private static final List<String> CLASSES = List.of("PdfReading", "Pages", "Pages$NobodyListens", "NoFonts");

    private final Path folder;
    private final Duration longest;
    private final Path runtime;
    private String classPath = "";

    /**
     * @param folder where its program is put when the first file comes
     * @param longest how long it may take
     */
    PdfProcess(Path folder, Duration longest) {
        this(folder, longest, Path.of(System.getProperty("java.home"), "bin", "java"));
    }

    PdfProcess(Path folder, Duration longest, Path runtime) {
        this.folder = folder;
        this.longest = longest;
        this.runtime = runtime;
    }

    void read(Path file, Gathering gathering) throws IOException {
        Process process = started(file);
        var watch = CompletableFuture.delayedExecutor(longest.toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture<Void> end = CompletableFuture.runAsync(process::destroyForcibly, watch);
        try (DataInputStream input = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            listen(input, process, gathering);
        } finally {
            end.cancel(false);
            process.destroyForcibly();
        }
    }

    private void listen(DataInputStream input, Process process, Gathering gathering) throws IOException {
        boolean begun = false;
        boolean letters = false;
        boolean pictures = false;
        try {
            int kind = input.readUnsignedByte();
            for (; kind < PdfReading.END; kind = input.readUnsignedByte()) {
                begun = true;
                int page = input.readInt();
                String text = text(input);
                letters |= !text.isBlank();
                if (kind == PdfReading.PICTURE) {
                    pictures = true;
                    gathering.picture(Integer.toString(page));
                } else {
                    Where where = kind == PdfReading.COMMENT ? Where.COMMENT : Where.PAGE;
                    gathering.add(where, Integer.toString(page), text);
                }
            }
            ended(kind, gathering);
        } catch (EOFException e) {
            if (!begun && broken(process)) {
                throw new UncheckedIOException("Java did not start to read a PDF file. Is there memory for it?", e);
            }
            // it was ended, by us or for want of memory
            gathering.lacks(Shortfall.TOO_LARGE);
            return;
        }
        if (!letters || pictures) {
            gathering.lacks(letters ? Shortfall.PARTLY_SCANNED : Shortfall.SCANNED);
        }
    }

    /** Whether it ended as Java does when it cannot begin: that is no fault of the file. */
    private static boolean broken(Process process) {
        try {
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static String text(DataInputStream input) throws IOException {
        int length = input.readInt();
        if (length > LONGEST_PIECE) {
            throw new Spent("a page is too long");
        }
        byte[] bytes = new byte[length];
        input.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void ended(int how, Gathering gathering) throws IOException {
        switch (how) {
            case PdfReading.END -> {
                // all was read
            }
            case PdfReading.ENCRYPTED -> throw new Encrypted();
            case PdfReading.TOO_LARGE -> gathering.lacks(Shortfall.TOO_LARGE);
            default -> throw new IOException("It is no PDF file as such files should be");
        }
    }

    /** It cannot be read without a password. */
    static final class Encrypted extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private Process started(Path file) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(runtime.toString());
        // short-lived: compiled quickly, no threads but its own, the dictionary of classes shared
        command.addAll(List.of(MEMORY, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
        command.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "-Djava.awt.headless=true"));
        command.add("-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog");
        command.addAll(List.of("-cp", program(), PdfReading.class.getName(), file.toString()));
        command.add(Integer.toString(MOST_PAGES));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + runtime + " to read a PDF file", e);
        }
    }

    /** Puts the program on the disk when it is first needed; the jars lie in this bundle. */
    private synchronized String program() throws IOException {
        if (classPath.isEmpty()) {
            Path classes = folder.resolve("classes/vn/wardportal/extraction/pdf");
            Files.createDirectories(classes);
            for (String name : CLASSES) {
                put(name + ".class", classes.resolve(name + ".class"));
            }
            for (String name : LIBRARIES) {
                put(name, folder.resolve(name));
            }
            classPath = Stream.concat(Stream.of("classes"), LIBRARIES.stream())
                    .map(name -> folder.resolve(name).toString())
                    .collect(Collectors.joining(java.io.File.pathSeparator));
        }
        return classPath;
    }

    private static void put(String name, Path target) throws IOException {
        try (InputStream stream = PdfReading.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException("The bundle lacks " + name);
            }
            Files.copy(stream, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
