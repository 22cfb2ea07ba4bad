package vn.wardportal.web;

import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.util.Promise;

/** Jetty's way of answering later, as Java's. */
final class Promised<T> implements Promise.Invocable<T> {

    private final CompletableFuture<T> future = new CompletableFuture<>();

    @Override
    public void succeeded(T result) {
        future.complete(result);
    }

    @Override
    public void failed(Throwable cause) {
        future.completeExceptionally(cause);
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    CompletableFuture<T> future() {
        return future;
    }
}
