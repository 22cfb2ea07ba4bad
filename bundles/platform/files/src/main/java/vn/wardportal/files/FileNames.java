package vn.wardportal.files;

import vn.wardportal.api.text.Slug;

/** File names that are safe everywhere: the sender's, in plain letters, with the extension of what the file truly is. */
final class FileNames {

    private FileNames() {}

    static String safe(String sent, FileType type) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        return Slug.of(dot > 0 ? last.substring(0, dot) : last) + "." + type.extension();
    }

    /** The sender's name as it is repeated to them in a message. */
    static String shown(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}<>\"“”]", "")
                .strip();
        return last.length() > 80 ? last.substring(0, 79) + "…" : last;
    }
}
