package vn.wardportal.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder with the bytes: {@code ab/<hash>} and beside it the copies {@code ab/<hash>-480}. A file appears under its name
 * only when all of it is on the disk.
 *
 * @param root the folder
 */
record Shelf(Path root) {

    /** The shelf in that folder, without what a power cut left half received. */
    static Shelf in(Path root) {
        Shelf shelf = new Shelf(root);
        try {
            Files.createDirectories(shelf.incoming());
            try (Stream<Path> left = Files.list(shelf.incoming())) {
                for (Path file : left.toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use the folder " + root + ". Make it writable for the portal.", e);
        }
        return shelf;
    }

    Path original(String hash) {
        return folder(hash).resolve(hash);
    }

    Path copy(String hash, int width) {
        return folder(hash).resolve(hash + "-" + width);
    }

    /** A fresh file to write to before it is put on the shelf. */
    Path fresh() throws IOException {
        return Files.createTempFile(incoming(), "file", ".part");
    }

    /** Puts a finished file to its place; when this returns it is on the disk under that name. */
    void put(Path finished, Path place) throws IOException {
        try (FileChannel channel = FileChannel.open(finished, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        boolean folderIsNew = !Files.isDirectory(place.getParent());
        Files.createDirectories(place.getParent());
        Files.move(finished, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(place.getParent());
        if (folderIsNew) {
            force(root);
        }
    }

    void delete(String hash) {
        try {
            for (Path file : filesOf(hash)) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete the file " + hash + " in " + root, e);
        }
    }

    /** The names of all originals. */
    List<String> all() {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(root, "[0-9a-f][0-9a-f]")) {
            for (Path folder : folders) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.map(file -> file.getFileName().toString())
                            .filter(Digests::wellFormed)
                            .forEach(names::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + root, e);
        }
        return names;
    }

    private List<Path> filesOf(String hash) throws IOException {
        if (!Files.isDirectory(folder(hash))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder(hash))) {
            return files.filter(file -> file.getFileName().toString().startsWith(hash))
                    .toList();
        }
    }

    private Path folder(String hash) {
        return root.resolve(hash.substring(0, 2));
    }

    private Path incoming() {
        return root.resolve("incoming");
    }

    /** Forces the folder's own entries; Windows has no such thing and needs none. */
    private static void force(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
