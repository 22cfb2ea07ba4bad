package vn.wardportal.modules;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;

/** A module's data as a file to save. */
final class Export {

    private final Modules modules;
    private final String module;
    private final Person person = Acting.require("modules.read");

    Export(Modules modules, String module) {
        this.modules = modules;
        this.module = module;
    }

    Anchor link(String words) {
        Anchor link = new Anchor((DownloadHandler) this::send, words);
        link.getElement().setAttribute("download", true);
        return link;
    }

    /** On the download's own request, as whoever opened the dialog. */
    private void send(DownloadEvent event) {
        event.setFileName(module + ".zip");
        event.setContentType("application/zip");
        try (OutputStream out = event.getOutputStream()) {
            Acting.as(person, () -> modules.export(module, out));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot send the data of " + module, e);
        }
    }
}
