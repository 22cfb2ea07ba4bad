package vn.wardportal.testing;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import vn.wardportal.api.files.Files;
import vn.wardportal.api.files.Refused;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.files.Upload;

/** Files kept in memory. It takes everything but what is empty: what a file is, is the platform's to test. */
public final class MemoryFiles implements Files {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 800;

    private final Map<String, byte[]> contents = new ConcurrentHashMap<>();
    private final Map<String, StoredFile> files = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> visible = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> hidden = new ConcurrentHashMap<>();

    @Override
    public StoredFile store(Upload upload, Kind kind) {
        byte[] content = bytes(upload.content());
        if (content.length == 0) {
            throw new Refused("Tệp rỗng");
        }
        boolean picture = kind == Kind.PICTURE;
        StoredFile file = new StoredFile(
                hash(content),
                upload.name(),
                picture ? "image/jpeg" : "application/pdf",
                content.length,
                picture ? WIDTH : 0,
                picture ? HEIGHT : 0);
        contents.put(file.hash(), content);
        files.put(file.hash(), file);
        return file;
    }

    @Override
    public Optional<StoredFile> find(String hash) {
        return Optional.ofNullable(files.get(hash));
    }

    @Override
    public InputStream open(String hash) {
        byte[] content = contents.get(hash);
        if (content == null) {
            throw new UncheckedIOException(new FileNotFoundException("No file has the hash " + hash));
        }
        return new ByteArrayInputStream(content);
    }

    @Override
    public void keep(Handle handle, String owner, Collection<String> hashes, boolean shown) {
        Set<String> kept = Set.copyOf(hashes);
        handle.afterCommit(() -> {
            visible.put(owner, shown ? kept : Set.of());
            hidden.put(owner, shown ? Set.of() : kept);
        });
    }

    @Override
    public void releaseAll(Handle handle, String module) {
        handle.afterCommit(() -> {
            visible.keySet().removeIf(owner -> owner.startsWith(module + "."));
            hidden.keySet().removeIf(owner -> owner.startsWith(module + "."));
        });
    }

    @Override
    public List<StoredFile> keptBy(String module) {
        return Stream.of(visible, hidden)
                .flatMap(owners -> owners.entrySet().stream())
                .filter(kept -> kept.getKey().startsWith(module + "."))
                .flatMap(kept -> kept.getValue().stream())
                .distinct()
                .map(files::get)
                .toList();
    }

    /** The files of the object that residents may fetch. */
    public Set<String> visible(String owner) {
        return visible.getOrDefault(owner, Set.of());
    }

    /** The files of the object that residents may not fetch. */
    public Set<String> hidden(String owner) {
        return hidden.getOrDefault(owner, Set.of());
    }

    private static byte[] bytes(InputStream content) {
        try {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
