package vn.wardportal.modules.jar;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;

/**
 * What an archive's directory says of one entry.
 *
 * @param rawName its name as it is written
 * @param name the name as text
 * @param flags the flags of the zip format
 * @param method how it is compressed
 * @param crc the checksum of its content
 * @param compressed how many bytes it takes
 * @param size how many bytes it is said to have
 * @param position where its own header begins
 */
public record Entry(
        byte[] rawName, String name, short flags, short method, long crc, long compressed, long size, long position) {

    private static final int HEADER = 46;
    private static final int SIGNATURE = 0x02014b50;
    private static final int ENCRYPTED = 1;
    private static final int DESCRIBED = 1 << 3;

    /** Takes the next entry of a directory. */
    static Entry read(ByteBuffer directory) {
        int at = directory.position();
        if (directory.remaining() < HEADER || directory.getInt(at) != SIGNATURE) {
            throw new NotAModule("modules.refused.frame");
        }
        int nameLength = Short.toUnsignedInt(directory.getShort(at + 28));
        int rest = Short.toUnsignedInt(directory.getShort(at + 30)) + Short.toUnsignedInt(directory.getShort(at + 32));
        if (directory.remaining() < HEADER + nameLength + rest) {
            throw new NotAModule("modules.refused.frame");
        }
        byte[] rawName = new byte[nameLength];
        directory.get(at + HEADER, rawName);
        directory.position(at + HEADER + nameLength + rest);
        return new Entry(
                        rawName,
                        text(rawName),
                        directory.getShort(at + 8),
                        directory.getShort(at + 10),
                        Integer.toUnsignedLong(directory.getInt(at + 16)),
                        Integer.toUnsignedLong(directory.getInt(at + 20)),
                        Integer.toUnsignedLong(directory.getInt(at + 24)),
                        Integer.toUnsignedLong(directory.getInt(at + 42)))
                .sound();
    }

    boolean directory() {
        return name.endsWith("/");
    }

    /** Whether its sizes stand behind it, since whoever wrote it did not know them before. */
    boolean described() {
        return (flags & DESCRIBED) != 0;
    }

    private Entry sound() {
        if ((flags & ENCRYPTED) != 0 || method != ZipEntry.STORED && method != ZipEntry.DEFLATED) {
            throw new NotAModule("modules.refused.method", name);
        }
        if (name.length() > Limits.NAME_CHARACTERS || !plain(name)) {
            throw new NotAModule("modules.refused.name", shown(name));
        }
        return this;
    }

    private static boolean plain(String name) {
        boolean clean = name.chars().noneMatch(c -> c < ' ' || c == 0x7f || c == '\\' || c == ':');
        List<String> segments =
                List.of((name.endsWith("/") ? name.substring(0, name.length() - 1) : name).split("/", -1));
        return clean && segments.stream().noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    }

    private static String text(byte[] rawName) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(rawName))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new NotAModule("modules.refused.name", shown(new String(rawName, StandardCharsets.ISO_8859_1)));
        }
    }

    private static String shown(String name) {
        String clean = name.replaceAll("\\p{Cntrl}", "?");
        return clean.length() <= 80 ? clean : clean.substring(0, 80) + "…";
    }
}
