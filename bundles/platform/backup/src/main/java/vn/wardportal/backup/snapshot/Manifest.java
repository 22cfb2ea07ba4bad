package vn.wardportal.backup.snapshot;

import java.util.Map;
import java.util.TreeMap;

/** What a snapshot holds, file by file: the last thing written to it, and compared with what was read. */
final class Manifest {

    private final Map<String, String> lines = new TreeMap<>();

    /** Notes a file: its hash, its rights, its path. */
    void add(String path, String hash, String rights) {
        lines.put(path, hash + " " + rights);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        lines.forEach((path, line) -> text.append(line).append(' ').append(path).append('\n'));
        return text.toString();
    }

    static Manifest of(String text) throws Unusable {
        Manifest manifest = new Manifest();
        for (String line : text.lines().toList()) {
            String[] words = line.split(" ", 3);
            if (words.length < 3) {
                throw Unusable.damaged("its list of files cannot be read");
            }
            manifest.add(words[2], words[0], words[1]);
        }
        return manifest;
    }

    /** Who may read each file. */
    Map<String, String> rights() {
        Map<String, String> rights = new TreeMap<>();
        lines.forEach((path, line) -> rights.put(path, line.substring(line.indexOf(' ') + 1)));
        return rights;
    }

    /** Refuses unless exactly these files were found, with these hashes. */
    void verify(Map<String, String> hashes) throws Unusable {
        for (Map.Entry<String, String> line : lines.entrySet()) {
            String hash = hashes.getOrDefault(line.getKey(), "");
            if (!line.getValue().startsWith(hash + " ")) {
                throw Unusable.damaged(line.getKey() + " is not as it was written");
            }
        }
        if (hashes.size() != lines.size()) {
            throw Unusable.damaged("it holds files that are not on its list");
        }
    }
}
