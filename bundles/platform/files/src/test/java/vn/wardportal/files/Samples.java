package vn.wardportal.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people send them, good and bad. */
final class Samples {

    private static final String PARTS =
            "<Types><Override PartName=\"/x\" ContentType=\"application/vnd.%s.main+xml\"/></Types>";

    private Samples() {}

    /** Left half red, right half blue. */
    static byte[] picture(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        return encoded(image, format);
    }

    static byte[] encoded(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A JPEG from a camera that was held that way and wrote down where. */
    static byte[] photo(int width, int height, int orientation) {
        byte[] jpeg = picture("jpeg", width, height);
        byte[] place = "GPS 10.7769 106.7009".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer segment = ByteBuffer.allocate(4 + 6 + 8 + 2 + 12 + 4 + place.length);
        segment.putShort((short) 0xffe1).putShort((short) (segment.capacity() - 2));
        segment.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        segment.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 1);
        segment.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        segment.putShort((short) orientation).putShort((short) 0).putInt(0);
        segment.put(place);
        ByteArrayOutputStream photo = new ByteArrayOutputStream();
        photo.write(jpeg, 0, 2);
        photo.writeBytes(segment.array());
        photo.write(jpeg, 2, jpeg.length - 2);
        return photo.toByteArray();
    }

    /** A PNG of a few hundred bytes whose header claims that size. */
    static byte[] claimingPng(int width, int height) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ByteArrayOutputStream packed = new ByteArrayOutputStream()) {
            try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
                deflater.write(new byte[10_000]);
            }
            ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
            header.put((byte) 8).put((byte) 2);
            bytes.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
            chunk(bytes, "IHDR", header.array());
            chunk(bytes, "IDAT", packed.toByteArray());
            chunk(bytes, "IEND", new byte[0]);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void chunk(ByteArrayOutputStream bytes, String type, byte[] content) throws IOException {
        CRC32 check = new CRC32();
        check.update(type.getBytes(StandardCharsets.US_ASCII));
        check.update(content);
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(content.length);
        data.writeBytes(type);
        data.write(content);
        data.writeInt((int) check.getValue());
    }

    static byte[] openXml(String kind, String... more) {
        return archive("[Content_Types].xml", PARTS.formatted(kind), more);
    }

    static byte[] openDocument(String kind, String... more) {
        return archive("mimetype", "application/vnd.oasis.opendocument." + kind, more);
    }

    /** As OpenOffice writes it: the type comes first and unpacked. */
    private static byte[] storedOpenDocument() {
        byte[] type = "application/vnd.oasis.opendocument.presentation".getBytes(StandardCharsets.UTF_8);
        CRC32 check = new CRC32();
        check.update(type);
        ZipEntry entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(check.getValue());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            archive.putNextEntry(entry);
            archive.write(type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] archive(String first, String content, String... more) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            archive.putNextEntry(new ZipEntry(first));
            archive.write(content.getBytes(StandardCharsets.UTF_8));
            for (String name : more) {
                archive.putNextEntry(new ZipEntry(name));
                archive.write(new byte[100]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** An older Office file: its head and a directory of these names. */
    static byte[] compound(String... names) {
        ByteBuffer file = ByteBuffer.allocate(512 + 512 + 128 * names.length).order(ByteOrder.LITTLE_ENDIAN);
        file.put(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1});
        for (int index = 0; index < names.length; index++) {
            byte[] name = (names[index] + "\0").getBytes(StandardCharsets.UTF_16LE);
            file.position(1024 + 128 * index);
            file.put(name);
            file.putShort(1024 + 128 * index + 64, (short) name.length);
            file.put(1024 + 128 * index + 66, (byte) 2);
        }
        return file.array();
    }

    static final String PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

    /** What must never be taken, under the name it hides behind. */
    static Map<String, byte[]> refused() {
        return Map.ofEntries(
                Map.entry("trang.jpg", bytes("<!DOCTYPE html><html><script>alert(1)</script></html>")),
                Map.entry("trang.pdf", bytes("<html><body>x</body></html>")),
                Map.entry("ghi-chu.txt", bytes("  <script>alert(1)</script>")),
                Map.entry("hinh.png", bytes("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x\"/>")),
                Map.entry("hinh-2.png", bytes("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
                Map.entry("chuong-trinh.pdf", new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0}),
                Map.entry("chuong-trinh.doc", new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0}),
                Map.entry("lenh.txt", bytes("#!/bin/sh\nrm -rf /\n")),
                Map.entry("nen.docx", archive("a.txt", "x")),
                Map.entry("jar.docx", archive("META-INF/MANIFEST.MF", "Manifest-Version: 1.0", "A.class")),
                Map.entry("macro.docx", openXml("ms-word.document.macroEnabled")),
                Map.entry("macro-2.docx", openXml(word(), "word/vbaProject.bin")),
                Map.entry("macro.odt", openDocument("text", "Basic/Standard/Module1.xml")),
                Map.entry("macro.doc", compound("Root Entry", "WordDocument", "Macros", "VBA")),
                Map.entry("macro.xls", compound("Root Entry", "Workbook", "_VBA_PROJECT_CUR")),
                Map.entry("cai-dat.doc", compound("Root Entry", "!_StringData")));
    }

    static List<byte[]> documents() {
        return List.of(
                openXml(word()),
                openXml("openxmlformats-officedocument.spreadsheetml.sheet"),
                openXml("openxmlformats-officedocument.presentationml.presentation"),
                openDocument("text"),
                openDocument("spreadsheet"),
                storedOpenDocument(),
                compound("Root Entry", "WordDocument"),
                compound("Root Entry", "Workbook"),
                compound("Root Entry", "PowerPoint Document"),
                bytes(PDF),
                bytes("Thông báo tuyển sinh"));
    }

    static String word() {
        return "openxmlformats-officedocument.wordprocessingml.document";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
