package vn.wardportal.modules;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.wardportal.api.data.Schemas;
import vn.wardportal.api.files.Files;
import vn.wardportal.api.files.StoredFile;

/** What a module keeps, as a file that opens without the portal: its tables, and its files where its texts look for them. */
class ModuleData {

    private final Schemas schemas;
    private final Files files;

    ModuleData(Schemas schemas, Files files) {
        this.schemas = schemas;
        this.files = files;
    }

    /** @param out is not closed */
    void write(String module, OutputStream out) {
        try {
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            schemas.export(module, zip);
            for (StoredFile file : files.keptBy(module)) {
                // "/tep/<hash>/<name>", as it stands in the texts
                zip.putNextEntry(new ZipEntry(file.address().substring(1)));
                try (InputStream content = files.open(file.hash())) {
                    content.transferTo(zip);
                }
                zip.closeEntry();
            }
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the data of " + module, e);
        }
    }
}
