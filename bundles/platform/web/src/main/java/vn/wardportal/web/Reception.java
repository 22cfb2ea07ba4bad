package vn.wardportal.web;

import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.server.handler.ContextHandler;
import vn.wardportal.web.answer.Answer;
import vn.wardportal.web.answer.SecurityHeaders;
import vn.wardportal.web.frame.Twins;
import vn.wardportal.web.gate.Doors;
import vn.wardportal.web.gate.Visitor;
import vn.wardportal.web.pages.Address;
import vn.wardportal.web.pages.Address.Unreadable;
import vn.wardportal.web.pages.Problems;

/** Leads a request to whoever answers it. Runs on threads that may block. */
final class Reception {

    private static final String ALLOWED = "GET, HEAD, OPTIONS, POST";

    private final Contexts contexts;
    private final Reader reader;
    private final FormDesk forms;
    private final Problems problems;
    private final Doors doors;

    Reception(Contexts contexts, Reader reader, FormDesk forms, Problems problems, Doors doors) {
        this.contexts = contexts;
        this.reader = reader;
        this.forms = forms;
        this.problems = problems;
        this.doors = doors;
    }

    /** Sees to it that the request is answered, whatever happens. */
    void receive(Exchange exchange) {
        try {
            Optional<String> context = contexts.path(exchange.path());
            if (context.isPresent()) {
                lend(exchange, context.get());
            } else {
                lead(exchange);
            }
        } catch (Unreadable e) {
            exchange.send(problems.page(400, Twins.front(exchange.path()), exchange.reading()));
        } catch (Throwable e) {
            // The last place where a failure can still become an answer; StackOverflowError is one, too.
            exchange.sendInstead(problems.failed(e, exchange.path(), exchange.reading()), e);
        }
    }

    private void lead(Exchange exchange) throws Unreadable {
        if (exchange.asksFor("OPTIONS")) {
            exchange.send(problems.options(exchange.path()).with("Allow", ALLOWED));
            return;
        }
        if (!exchange.reads() && !exchange.asksFor("POST")) {
            exchange.send(problems.page(405, Twins.front(exchange.path()), exchange.reading())
                    .with("Allow", ALLOWED));
            return;
        }
        Address address = Address.of(exchange.path());
        if (exchange.asksFor("POST")) {
            forms.take(exchange, address);
        } else if (address.asSent()) {
            reader.read(exchange, address.path());
        } else {
            String query = exchange.query().isEmpty() ? "" : "?" + exchange.query();
            exchange.send(Answer.leadingTo(301, Address.header(Address.encode(address.path()) + query)));
        }
    }

    /** Hands the request to a context of another bundle, once the portal has started. */
    private void lend(Exchange exchange, String path) {
        Visitor visitor = new Visitor(Set.of(), true, () -> forms.later(() -> receive(exchange)), () -> away(exchange));
        doors.enter(visitor).ifPresent(pass -> {
            pass.close();
            contexts.at(path).ifPresentOrElse(context -> handle(exchange, context), () -> away(exchange));
        });
    }

    private void handle(Exchange exchange, ContextHandler context) {
        SecurityHeaders.COMMON.forEach(exchange.response().getHeaders()::add);
        if (exchange.request().isSecure()) {
            exchange.response().getHeaders().add(SecurityHeaders.SECURE_FROM_NOW_ON);
        }
        try {
            if (!context.handle(exchange.request(), exchange.response(), exchange.callback())) {
                exchange.send(problems.page(404, exchange.path(), exchange.reading()));
            }
        } catch (Exception e) {
            throw new IllegalStateException("The context at " + exchange.path() + " failed", e);
        }
    }

    private void away(Exchange exchange) {
        exchange.send(problems.consolePaused(exchange.path(), exchange.reading()));
    }
}
