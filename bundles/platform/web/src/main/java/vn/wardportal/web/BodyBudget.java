package vn.wardportal.web;

import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.server.Request;

/** How much memory all forms together may take that are being received, wait at a door or are being answered. */
final class BodyBudget {

    private final long limit;
    private final AtomicLong taken = new AtomicLong();

    BodyBudget(long limit) {
        this.limit = limit;
    }

    /** What the request's body may grow to: its declared length, or the most a form may have. */
    static long of(Request request) {
        return request.getLength() < 0 ? FormReader.LIMIT : request.getLength();
    }

    /** Takes that much, if it is there; {@link #giveBack} is called in that case. */
    boolean take(long bytes) {
        if (taken.addAndGet(bytes) <= limit) {
            return true;
        }
        taken.addAndGet(-bytes);
        return false;
    }

    void giveBack(long bytes) {
        taken.addAndGet(-bytes);
    }
}
