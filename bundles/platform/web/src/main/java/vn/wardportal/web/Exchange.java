package vn.wardportal.web;

import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import vn.wardportal.web.answer.Answer;
import vn.wardportal.web.answer.Encoded;
import vn.wardportal.web.frame.Reading;
import vn.wardportal.web.visits.Visits;

/**
 * A request and the answer it will get.
 *
 * @param request what is asked
 * @param response where the answer goes
 * @param callback told when the answer has left
 * @param reading how the visitor likes to read
 * @param attempts how often it was begun anew
 */
record Exchange(Request request, Response response, Callback callback, Reading reading, AtomicInteger attempts) {

    private static final int ATTEMPTS = 5;
    private static final String CHOICE = Reading.COOKIE + "=";

    static Exchange of(Request request, Response response, Callback callback) {
        return new Exchange(request, response, callback, reading(request), new AtomicInteger());
    }

    /** What the visitor's cookie says, found without parsing what else the header holds. */
    static Reading reading(Request request) {
        String cookies = request.getHeaders().get(HttpHeader.COOKIE);
        if (cookies == null) {
            return Reading.STANDARD;
        }
        for (String cookie : cookies.split("; *")) {
            if (cookie.startsWith(CHOICE)) {
                return Reading.from(cookie.substring(CHOICE.length()));
            }
        }
        return Reading.STANDARD;
    }

    /** Whether it may be begun anew once more: modules come and go, but not for ever. */
    boolean mayBeginAnew() {
        return attempts.incrementAndGet() <= ATTEMPTS;
    }

    /** The path as it was sent. */
    String path() {
        return request.getHttpURI().getPath();
    }

    /** The query as it was sent. */
    String query() {
        String query = request.getHttpURI().getQuery();
        return query == null ? "" : query;
    }

    boolean asksFor(String method) {
        return request.getMethod().equals(method);
    }

    /** Whether it only reads. */
    boolean reads() {
        return asksFor("GET") || asksFor("HEAD");
    }

    /** The same exchange; the work is done as soon as the answer has left or cannot leave any more. */
    Exchange whenAnswered(Runnable work) {
        return new Exchange(request, response, Callback.from(callback, work), reading, attempts);
    }

    /** Sends the answer in place of one that was begun and failed, if nothing of that has left yet. */
    void sendInstead(Answer answer, Throwable cause) {
        if (response.isCommitted()) {
            callback.failed(cause);
        } else {
            response.reset();
            send(answer);
        }
    }

    /** Sends what stands at the path and counts who reads it; before it leaves, for then the request is gone. */
    void send(Encoded answer, String path, Visits visits) {
        if (answer.page()) {
            visits.count(request, path);
        }
        send(answer);
    }

    void send(Encoded answer) {
        answer.send(request, response, callback);
    }

    void send(Answer answer) {
        send(Encoded.of(answer));
    }
}
