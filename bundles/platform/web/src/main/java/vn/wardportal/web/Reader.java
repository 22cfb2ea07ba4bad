package vn.wardportal.web;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import vn.wardportal.api.page.Sources;
import vn.wardportal.api.page.Sources.Noted;
import vn.wardportal.web.answer.Answer;
import vn.wardportal.web.answer.Encoded;
import vn.wardportal.web.answer.PageCache;
import vn.wardportal.web.gate.Doors;
import vn.wardportal.web.gate.Pass;
import vn.wardportal.web.gate.Visitor;
import vn.wardportal.web.pages.Address.Unreadable;
import vn.wardportal.web.pages.Pages;
import vn.wardportal.web.pages.Place;
import vn.wardportal.web.pages.Router;
import vn.wardportal.web.pages.Target;
import vn.wardportal.web.visits.Visits;

/** Answers those who read: with a file, a kept page, or one made now. */
final class Reader {

    private static final String WAIT_SECONDS = "10";

    private final ThemeFiles files;
    private final BytesDesk bytes;
    private final PreviewShelf previews;
    private final HealthDesk health;
    private final Router router;
    private final Doors doors;
    private final PageCache cache;
    private final Pages pages;
    private final Executor executor;
    private final Visits visits;
    private final Senders senders = new Senders();
    private final Allowances allowances = new Allowances();

    Reader(Site site) {
        files = site.files();
        bytes = site.bytes();
        previews = site.previews();
        health = site.health();
        router = site.router();
        doors = site.doors();
        cache = site.cache();
        pages = site.pages();
        executor = site.executor();
        visits = site.visits();
    }

    void read(Exchange exchange, String path) throws Unreadable {
        Optional<Encoded> ready = files.at(path).or(() -> previews.at(path));
        if (ready.isPresent()) {
            exchange.send(ready.get());
        } else if (path.equals(HealthDesk.PATH)) {
            exchange.send(health.answer());
        } else if (!bytes.send(exchange, path)) {
            page(exchange, path);
        }
    }

    private void page(Exchange exchange, String path) throws Unreadable {
        if (!exchange.query().isEmpty()) {
            // Old systems told their pages by the query: kept by nobody here, since a page's key knows only what it
            // asks for.
            Optional<Answer> moved = pages.moved(path, exchange.query());
            if (moved.isPresent()) {
                exchange.send(moved.get());
                return;
            }
        }
        Target target = router.find(path, exchange.query(), exchange.reading());
        Optional<Encoded> kept = cache.fresh(target.key());
        if (kept.isPresent()) {
            exchange.send(kept.get(), target.path(), visits);
            return;
        }
        Optional<String> metered = target.metered();
        if (metered.isPresent() && !allowances.admits(senders.name(exchange.request()), metered.get())) {
            exchange.send(pages.problems()
                    .page(429, target.address(), target.reading())
                    .with("Retry-After", WAIT_SECONDS));
            return;
        }
        Visitor visitor = new Visitor(
                target.place().modules(),
                false,
                () -> executor.execute(() -> again(exchange, path)),
                () -> exchange.send(pages.problems().page(503, target.address(), target.reading())));
        doors.enter(visitor).ifPresent(pass -> make(exchange, path, target, pass));
    }

    private void make(Exchange exchange, String path, Target target, Pass pass) {
        Encoded answer;
        try (pass) {
            answer = target.file().isPresent()
                    ? laidOut(target, target.file().get(), pass)
                    : cache.fetch(target.key(), () -> open(target));
        } catch (RuntimeException | LinkageError e) {
            pass.close();
            failed(exchange, path, target, e);
            return;
        }
        exchange.send(answer, target.path(), visits);
    }

    private Answer open(Target target) {
        mustStillBeThere(target);
        return pages.open(target);
    }

    /** A file takes long, and others wait for it: all of them outside, so that the module can be upgraded meanwhile. */
    private Encoded laidOut(Target target, Place.InSection in, Pass pass) {
        Noted<Supplier<Answer>> drawn = Sources.noting(() -> {
            mustStillBeThere(target);
            return pages.draw(in, target);
        });
        pass.close();
        return cache.fetch(target.key(), () -> {
            drawn.sources().noteAgain();
            return drawn.value().get();
        });
    }

    /** Asked within the making: a module that goes between the finding and the making must not leave a page behind. */
    private void mustStillBeThere(Target target) {
        if (!router.stillThere(target)) {
            throw new Changed();
        }
    }

    /** What fails while its module goes is tried again: on the next version, or on the page that says "paused". */
    private void failed(Exchange exchange, String path, Target target, Throwable cause) {
        if (!(cause instanceof Changed) && router.stillThere(target)) {
            exchange.send(pages.problems().failed(cause, target.address(), exchange.reading()));
        } else if (exchange.mayBeginAnew()) {
            again(exchange, path);
        } else {
            exchange.send(pages.problems().page(503, target.address(), exchange.reading()));
        }
    }

    private void again(Exchange exchange, String path) {
        try {
            page(exchange, path);
        } catch (Unreadable e) {
            exchange.send(pages.problems().page(400, path, exchange.reading()));
        } catch (RuntimeException | LinkageError e) {
            exchange.send(pages.problems().failed(e, path, exchange.reading()));
        }
    }

    /** Something else stands at the address than what was found there a moment ago. */
    private static final class Changed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
