package vn.wardportal.checks;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import vn.wardportal.api.text.Texts;
import vn.wardportal.checks.files.UnicodeCopies.Copy;

/** A file beside its copy in Unicode, line by line, for its author to say whether that is what was meant. */
final class CopyDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 40;
    private static final int LONGEST = 300;

    final Button take;

    private final transient Texts texts = Found.TEXTS;
    private final Div lines = new Div();

    CopyDialog(Copy copy, Runnable taken) {
        setHeaderTitle(texts.get("checks.copy.title", copy.of().name()));
        take = new Button(texts.get("checks.copy.take"), event -> {
            close();
            taken.run();
        });
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.setDisableOnClick(true);
        setWidth("min(60rem, 94vw)");
        lines.addClassName("compared");
        compare(copy.before().lines().toList(), copy.after().lines().toList());
        add(new Paragraph(texts.get("checks.copy.intro")), lines, download(copy));
        getFooter().add(new Button(texts.get("checks.copy.leave"), event -> close()), take);
    }

    /** What it shows, as it is read out. */
    String words() {
        return lines.getElement().getTextRecursively();
    }

    private void compare(List<String> before, List<String> after) {
        pair("title", texts.get("checks.copy.before"), texts.get("checks.copy.after"));
        int shown = 0;
        int left = 0;
        for (int at = 0; at < Math.min(before.size(), after.size()); at++) {
            if (after.get(at).isBlank()) {
                continue;
            }
            if (shown < SHOWN) {
                pair("pair", shortened(before.get(at)), shortened(after.get(at)));
                shown++;
            } else {
                left++;
            }
        }
        if (left > 0) {
            lines.add(new Paragraph(texts.get("checks.copy.more", left)));
        }
    }

    private void pair(String name, String before, String after) {
        Div pair = new Div(new Span(before), new Span(after));
        pair.addClassName(name);
        lines.add(pair);
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }

    private Anchor download(Copy copy) {
        Anchor link = new Anchor((DownloadHandler) event -> send(copy, event), texts.get("checks.file.copy"));
        link.getElement().setAttribute("download", true);
        return link;
    }

    private static void send(Copy copy, DownloadEvent event) {
        event.setFileName(copy.of().name());
        event.setContentType(copy.of().type() + ";charset=utf-8");
        try (OutputStream output = event.getOutputStream()) {
            output.write(copy.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot send a copy of " + copy.of().hash(), e);
        }
    }
}
