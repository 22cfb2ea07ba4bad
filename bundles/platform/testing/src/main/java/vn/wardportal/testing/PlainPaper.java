package vn.wardportal.testing;

import java.nio.charset.StandardCharsets;
import vn.wardportal.api.page.Paper;

/** Paper on which QR codes say in words where they lead, and a PDF file is the document that it was made from. */
public final class PlainPaper implements Paper {

    @Override
    public String qr(String text) {
        return "<svg data-text=\"" + text + "\"></svg>";
    }

    @Override
    public byte[] pdf(Printout printout) {
        return printout.html().getBytes(StandardCharsets.UTF_8);
    }
}
