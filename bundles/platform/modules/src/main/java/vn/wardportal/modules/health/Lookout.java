package vn.wardportal.modules.health;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.module.Health;
import vn.wardportal.api.module.HealthCheck;
import vn.wardportal.api.module.HealthReport.Finding;
import vn.wardportal.api.text.Texts;

/** Asks one check, and does not wait for ever: a check that hangs is not asked again until it has answered. */
final class Lookout {

    private static final Logger log = LoggerFactory.getLogger(Lookout.class);
    private static final long PATIENCE_MILLIS = 2_000;

    private final String module;
    private final String name;
    private final String title;
    private final HealthCheck check;
    private final Texts texts;
    private Optional<CompletableFuture<Health>> asked = Optional.empty();

    /** @param texts the words for a check that does not answer */
    Lookout(String module, String name, String title, HealthCheck check, Texts texts) {
        this.module = module;
        this.name = name;
        this.title = title;
        this.check = check;
        this.texts = texts;
    }

    String module() {
        return module;
    }

    synchronized Finding look() {
        CompletableFuture<Health> answer = asked.orElseGet(this::ask);
        asked = Optional.of(answer);
        Health health = await(answer);
        if (answer.isDone()) {
            asked = Optional.empty();
        }
        return new Finding(module, name, title, health);
    }

    private CompletableFuture<Health> ask() {
        CompletableFuture<Health> answer = new CompletableFuture<>();
        Thread.ofVirtual().name("health-" + name).start(() -> {
            try {
                answer.complete(check.look());
            } catch (RuntimeException | Error e) {
                // an Error too: the classes of a module that is going may be gone
                answer.completeExceptionally(e);
            }
        });
        return answer;
    }

    private Health await(CompletableFuture<Health> answer) {
        try {
            return answer.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return Health.fail(texts.get("modules.health.silent", PATIENCE_MILLIS / 1000));
        } catch (ExecutionException e) {
            log.warn("The check {} of module {} failed", name, module, e.getCause());
            return Health.fail(texts.get("modules.health.broken", String.valueOf(e.getCause())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Health.fail(texts.get("modules.health.silent", 0));
        }
    }
}
