package vn.wardportal.web;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.Graceful;
import vn.wardportal.web.answer.Encoded;
import vn.wardportal.web.answer.PageCache;
import vn.wardportal.web.pages.Target;
import vn.wardportal.web.visits.Visits;

/**
 * The outermost handler. What is kept leaves at once, on the thread that read the request; everything else is handed to
 * a thread that may block. It lets what has begun be finished before the portal stops.
 */
final class Edge extends Handler.Abstract.NonBlocking implements Graceful {

    private final PageCache cache;
    private final Reception reception;
    private final Executor executor;
    private final Visits visits;
    private final AtomicLong inside = new AtomicLong();
    private final CompletableFuture<Void> empty = new CompletableFuture<>();
    private volatile boolean closing;

    Edge(PageCache cache, Reception reception, Executor executor, Visits visits) {
        this.cache = cache;
        this.reception = reception;
        this.executor = executor;
        this.visits = visits;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        inside.incrementAndGet();
        if (closing) {
            response.getHeaders().put(HttpHeader.CONNECTION, "close");
        }
        Callback counted = Callback.from(callback, this::left);
        Exchange exchange = Exchange.of(request, response, counted);
        Optional<Encoded> kept = exchange.reads() && exchange.query().isEmpty()
                ? cache.fresh(Target.key(exchange.path(), exchange.reading()))
                : Optional.empty();
        if (kept.isPresent()) {
            exchange.send(kept.get(), exchange.path(), visits);
        } else {
            executor.execute(() -> reception.receive(exchange));
        }
        return true;
    }

    private void left() {
        if (inside.decrementAndGet() == 0 && closing) {
            empty.complete(null);
        }
    }

    @Override
    public CompletableFuture<Void> shutdown() {
        closing = true;
        if (inside.get() == 0) {
            empty.complete(null);
        }
        return empty;
    }

    @Override
    public boolean isShutdown() {
        return closing;
    }
}
