package vn.wardportal.bench;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Articles of about two pages as PDF files, none asked for twice. The peer is Chromium, which runs already and prints the same
 * pages, as the portal gives them to be printed, into tagged PDF files.
 */
final class Pdf {

    private static final int FILES = 20;
    private static final double MOST_MILLIS = 300;

    private final Portal portal;

    private Pdf(Portal portal) {
        this.portal = portal;
    }

    static List<Row> measure(Portal portal, Browser browser) {
        Pdf pdf = new Pdf(portal);
        Tab tab = browser.newcomer();
        pdf.theirs(tab, 1);
        pdf.ours(1);
        double theirs = pdf.cost(browser.process(), () -> pdf.theirs(tab, FILES + 1));
        double ours = pdf.cost(portal.process(), () -> pdf.ours(FILES + 1));
        return List.of(Row.of("PDF of about two pages, CPU ms", ours, theirs).should(Goal.atMost(MOST_MILLIS)));
    }

    private double cost(ProcessHandle program, Runnable work) {
        double before = Usage.cpuSeconds(program);
        work.run();
        return (Usage.cpuSeconds(program) - before) * 1_000 / FILES;
    }

    private void ours(int first) {
        for (int file = first; file < first + FILES; file++) {
            HttpResponse<byte[]> answer = Http.page(portal.url() + "/tin-tuc/so-" + file + ".pdf");
            if (!new String(answer.body(), StandardCharsets.ISO_8859_1).startsWith("%PDF-")) {
                throw new IllegalStateException("so-" + file + ".pdf is no PDF file");
            }
        }
    }

    private void theirs(Tab tab, int first) {
        for (int file = first; file < first + FILES; file++) {
            tab.open(portal.url() + "/tin-tuc/so-" + file + "?in").until("document.readyState === 'complete'");
            tab.print();
        }
    }
}
