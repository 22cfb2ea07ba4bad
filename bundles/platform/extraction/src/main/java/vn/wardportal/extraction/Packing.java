package vn.wardportal.extraction;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import vn.wardportal.api.document.Content;
import vn.wardportal.api.document.Content.Font;
import vn.wardportal.api.document.Content.Part;
import vn.wardportal.api.document.Content.Shortfall;
import vn.wardportal.api.document.Content.Where;
import vn.wardportal.api.text.DecodedText;

/** What a file says, as bytes for the table: text shrinks to a third. */
final class Packing {

    /** Raised whenever files are read or packed in another way: rows of before are read again. */
    static final int READER = 3;

    private Packing() {}

    static byte[] packed(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream output = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            output.writeInt(content.shortfalls().size());
            for (Shortfall shortfall : content.shortfalls()) {
                output.writeUTF(shortfall.name());
            }
            output.writeUTF(content.form().map(DecodedText.Form::name).orElse(""));
            output.writeInt(content.parts().size());
            for (Part part : content.parts()) {
                write(part, output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Part part, DataOutputStream output) throws IOException {
        output.writeByte(part.where().ordinal());
        text(part.at(), output);
        text(part.text(), output);
        output.writeInt(part.fonts().size());
        for (Font font : part.fonts()) {
            output.writeInt(font.start());
            output.writeInt(font.end());
            text(font.name(), output);
            output.writeBoolean(font.capitals());
        }
    }

    private static void text(String text, DataOutputStream output) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
        output.writeInt(bytes.length);
        output.write(bytes);
    }

    static Content unpacked(byte[] packed) {
        try (DataInputStream input = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
            Set<Shortfall> shortfalls = EnumSet.noneOf(Shortfall.class);
            for (int left = input.readInt(); left > 0; left--) {
                shortfalls.add(Shortfall.valueOf(input.readUTF()));
            }
            String form = input.readUTF();
            List<Part> parts = new ArrayList<>();
            for (int left = input.readInt(); left > 0; left--) {
                parts.add(part(input));
            }
            return new Content(
                    parts, shortfalls, form.isEmpty() ? Optional.empty() : Optional.of(DecodedText.Form.valueOf(form)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Part part(DataInputStream input) throws IOException {
        Where where = Where.values()[input.readByte()];
        String at = text(input);
        String text = text(input);
        List<Font> fonts = new ArrayList<>();
        for (int left = input.readInt(); left > 0; left--) {
            fonts.add(new Font(input.readInt(), input.readInt(), text(input), input.readBoolean()));
        }
        return new Part(where, at, text, fonts);
    }

    private static String text(DataInputStream input) throws IOException {
        return new String(input.readNBytes(input.readInt()), StandardCharsets.UTF_16BE);
    }
}
