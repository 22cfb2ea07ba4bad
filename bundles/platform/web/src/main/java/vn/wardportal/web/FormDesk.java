package vn.wardportal.web;

import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.page.Form;
import vn.wardportal.web.answer.Answer;
import vn.wardportal.web.frame.Reading;
import vn.wardportal.web.gate.Pass;
import vn.wardportal.web.gate.Visitor;
import vn.wardportal.web.pages.Address;
import vn.wardportal.web.pages.Address.Unreadable;
import vn.wardportal.web.pages.Problems;
import vn.wardportal.web.pages.Target;

/** Takes forms: received whole first, so that nobody stands in a module's door while a slow line delivers. */
final class FormDesk {

    private static final Logger log = LoggerFactory.getLogger(FormDesk.class);

    private static final long MEMORY = 48L * 1024 * 1024;

    private final BodyBudget budget = new BodyBudget(MEMORY);
    private final Site site;
    private final Problems problems;
    private final Senders senders = new Senders();

    FormDesk(Site site) {
        this.site = site;
        problems = site.pages().problems();
    }

    void take(Exchange exchange, Address address) {
        if (!SameOrigin.holds(exchange.request())) {
            turnAway(exchange, 403);
        } else if (!address.asSent()) {
            turnAway(exchange, 404);
        } else if (!FormReader.isForm(exchange.request())) {
            turnAway(exchange, 415);
        } else if (FormReader.tooLarge(exchange.request())) {
            turnAway(exchange, 413);
        } else {
            receive(exchange, address.path());
        }
    }

    private void receive(Exchange exchange, String path) {
        long size = BodyBudget.of(exchange.request());
        if (!budget.take(size)) {
            turnAway(exchange, 503);
            return;
        }
        Exchange counted = exchange.whenAnswered(() -> budget.giveBack(size));
        FormReader.body(exchange.request())
                .whenCompleteAsync(
                        (body, failure) -> {
                            if (failure == null) {
                                received(counted, path, body);
                            } else {
                                notReceived(counted, failure);
                            }
                        },
                        site.executor());
    }

    /** Runs work on a thread that may block. */
    void later(Runnable work) {
        site.executor().execute(work);
    }

    private void received(Exchange exchange, String path, byte[] body) {
        try {
            Form form = FormReader.form(exchange.request(), body);
            if (path.equals(Reading.ADDRESS)) {
                exchange.send(ReadingChoice.answer(exchange, form));
            } else {
                submit(exchange, path, new Form(form.fields(), senders.name(exchange.request())));
            }
        } catch (Unreadable e) {
            refuse(exchange, 400);
        } catch (RuntimeException | LinkageError e) {
            exchange.send(problems.failed(e, path, exchange.reading()));
        }
    }

    private void notReceived(Exchange exchange, Throwable failure) {
        Throwable cause = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
        log.debug("The form for {} did not arrive", exchange.path(), cause);
        int status = cause instanceof TimeoutException ? 408 : cause instanceof IllegalStateException ? 413 : 400;
        turnAway(exchange, status);
    }

    private void submit(Exchange exchange, String path, Form form) throws Unreadable {
        Target target = site.router().find(path, exchange.query(), exchange.reading());
        Visitor visitor = new Visitor(
                target.place().modules(),
                true,
                () -> later(() -> again(exchange, path, form)),
                () -> refuse(exchange, 503));
        site.doors().enter(visitor).ifPresent(pass -> answer(exchange, target, form, pass));
    }

    private void again(Exchange exchange, String path, Form form) {
        try {
            submit(exchange, path, form);
        } catch (Unreadable e) {
            refuse(exchange, 400);
        } catch (RuntimeException | LinkageError e) {
            exchange.send(problems.failed(e, path, exchange.reading()));
        }
    }

    private void answer(Exchange exchange, Target target, Form form, Pass pass) {
        if (!site.router().stillThere(target) && exchange.mayBeginAnew()) {
            pass.close();
            again(exchange, target.path(), form);
            return;
        }
        Answer answer;
        try (pass) {
            answer = site.pages().submit(target, form);
        }
        exchange.send(answer);
    }

    /** Before all of the form has come: what is still to come cannot be told from the next request. */
    private void turnAway(Exchange exchange, int status) {
        exchange.send(refusal(exchange, status).with("Connection", "close"));
    }

    private void refuse(Exchange exchange, int status) {
        exchange.send(refusal(exchange, status));
    }

    private Answer refusal(Exchange exchange, int status) {
        return problems.page(status, exchange.path(), exchange.reading());
    }
}
