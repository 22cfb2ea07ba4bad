package vn.wardportal.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The commands of whoever makes modules: {@code portal key} and {@code portal sign}. They need no home.
 *
 * @param command key or sign
 * @param subject the key's name, or the jar to sign
 * @param out where to put what is made, if not beside
 * @param key the private key to sign with
 */
record Signing(String command, String subject, Optional<Path> out, Optional<Path> key) {

    static final Set<String> COMMANDS = Set.of("key", "sign");

    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,59}";

    static Signing parse(List<String> arguments) {
        var words = new ArrayDeque<>(arguments);
        String command = words.remove();
        Optional<String> subject = Optional.empty();
        Optional<Path> out = Optional.empty();
        Optional<Path> key = Optional.empty();
        while (!words.isEmpty()) {
            String word = words.remove();
            if (word.equals("--out")) {
                out = Optional.of(path(word, words));
            } else if (word.equals("--key") && command.equals("sign")) {
                key = Optional.of(path(word, words));
            } else if (word.startsWith("--") || subject.isPresent()) {
                throw CommandLine.wrong("portal " + command + " does not know " + word);
            } else {
                subject = Optional.of(word);
            }
        }
        if (subject.isEmpty() || command.equals("sign") && key.isEmpty()) {
            throw CommandLine.wrong(
                    command.equals("key") ? "portal key needs a NAME" : "portal sign needs a JAR and --key");
        }
        return new Signing(command, subject.get(), out, key);
    }

    private static Path path(String option, Queue<String> words) {
        return Path.of(CommandLine.value(option, words));
    }

    int run() {
        return command.equals("key") ? makeKey() : sign();
    }

    private int makeKey() {
        if (!subject.matches(NAME)) {
            throw new Refusal(Refusal.WRONG, "\"" + subject + "\" is no name for a key: use letters, digits, . _ -");
        }
        Path folder = out.orElse(Path.of(".")).toAbsolutePath().normalize();
        Path secret = folder.resolve(subject + ".private");
        Path open = folder.resolve(subject + ".public");
        if (Files.exists(secret) || Files.exists(open)) {
            throw new Refusal(
                    Refusal.WRONG, "There is a key " + subject + " in " + folder + " already. Choose another name.");
        }
        create(folder);
        SigningKey made = SigningKey.make();
        made.writeSecret(secret);
        made.writePublic(open);
        System.out.print("""
                Key %s made.
                  %s signs modules: keep it to yourself, away from the portal's machine.
                  %s goes into conf/trusted-keys of every portal that is to take them.
                """.formatted(made.id(), secret, open));
        return 0;
    }

    private int sign() {
        Path jar = Path.of(subject);
        if (!Files.isRegularFile(jar)) {
            throw new Refusal(Refusal.WRONG, "There is no file " + jar + ".");
        }
        SigningKey signer = SigningKey.read(key.orElseThrow());
        String name = module(jar) + "-" + Jar.read(jar).version();
        Path zip = out.orElse(jar.toAbsolutePath().resolveSibling(name + ".module.zip"));
        try (var file = new ZipOutputStream(Files.newOutputStream(zip))) {
            // the jar is compressed already
            file.setLevel(0);
            file.putNextEntry(new ZipEntry(name + ".jar"));
            Files.copy(jar, file);
            file.closeEntry();
            file.putNextEntry(new ZipEntry("signature"));
            file.write(text(signer, jar).getBytes(StandardCharsets.UTF_8));
            file.closeEntry();
        } catch (IOException e) {
            throw new Refusal(Refusal.WRONG, "Cannot write " + zip + ": " + e);
        }
        System.out.println("Signed with key " + signer.id() + ": " + zip);
        return 0;
    }

    private static String text(SigningKey signer, Path jar) {
        return "wardportal-signature: 1\nkey: " + signer.id() + "\nsignature: " + signer.sign(jar) + "\n";
    }

    private static String module(Path file) {
        try (var jar = new JarFile(file.toFile())) {
            var manifest = jar.getManifest();
            String name = manifest == null ? null : manifest.getMainAttributes().getValue("Portal-Module");
            if (name == null || !name.strip().matches(NAME)) {
                throw new Refusal(
                        Refusal.WRONG, file + " is no module: its manifest has no Portal-Module with its name.");
            }
            return name.strip();
        } catch (IOException e) {
            throw new Refusal(Refusal.WRONG, "Cannot read " + file + " as a jar: " + e.getMessage());
        }
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refusal(Refusal.WRONG, "Cannot make the folder " + folder + ": " + e);
        }
    }
}
