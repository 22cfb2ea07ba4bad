package vn.wardportal.paper;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Component;
import vn.wardportal.api.page.Paper;

/** Lays out one document after the other: each takes a core and some memory, and anybody may ask for one. */
@Component
public class PaperDesk implements Paper {

    private static final long PATIENCE_SECONDS = 10;

    private final Semaphore table = new Semaphore(1, true);

    @Override
    public String qr(String text) {
        return new QrCode(text).svg();
    }

    @Override
    public byte[] pdf(Printout printout) {
        await();
        try {
            return new PdfLayout(printout).bytes();
        } finally {
            table.release();
        }
    }

    private void await() {
        try {
            if (!table.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy();
        }
    }
}
