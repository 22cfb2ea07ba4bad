package vn.wardportal.web;

import java.util.Optional;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import vn.wardportal.web.answer.Answer;
import vn.wardportal.web.answer.Encoded;
import vn.wardportal.web.frame.Reading;
import vn.wardportal.web.frame.Twins;
import vn.wardportal.web.pages.Problems;

/** What Jetty itself turns away, said in the words and the frame of the site. */
final class ErrorPages extends ErrorHandler {

    private final Problems problems;

    ErrorPages(Problems problems) {
        this.problems = problems;
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateCacheControl(Response response) {
        // The answer brings its own.
    }

    @Override
    protected void generateResponse(
            Request request, Response response, int code, String message, Throwable cause, Callback callback) {
        Answer answer = code == 500 && cause != null
                ? problems.failed(cause, request.getHttpURI().getPath(), Reading.STANDARD)
                : problems.page(code, front(request), Reading.STANDARD);
        Encoded.of(answer).send(request, response, callback);
    }

    /** The front of the site in the language of what was asked for, as far as that could be read. */
    private static String front(Request request) {
        String path =
                Optional.ofNullable(request.getHttpURI()).map(HttpURI::getPath).orElse("/");
        return Twins.front(path);
    }
}
