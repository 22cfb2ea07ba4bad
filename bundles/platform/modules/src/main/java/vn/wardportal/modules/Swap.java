package vn.wardportal.modules;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import vn.wardportal.api.data.Schemas;
import vn.wardportal.api.module.Gate;
import vn.wardportal.modules.Module.State;
import vn.wardportal.modules.health.HealthChecks;
import vn.wardportal.modules.jar.ModuleJar;

/** Replaces a module's jar, and its schema if need be, in the hold, and puts both back. Knows no journal. */
class Swap {

    /** What is begun may end; whoever takes longer is cut off from the old version. */
    static final Duration DRAIN = Duration.ofSeconds(5);

    private static final Duration SATISFIED = Duration.ofSeconds(5);
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final long POLL_MILLIS = 5;

    private final Bundles bundles;
    private final ModuleStates states;
    private final Schemas schemas;
    private final Gate gate;
    private final HealthChecks checks;

    Swap(Bundles bundles, ModuleStates states, Schemas schemas, Gate gate, HealthChecks checks) {
        this.bundles = bundles;
        this.states = states;
        this.schemas = schemas;
        this.gate = gate;
        this.checks = checks;
    }

    /** Puts the jar in and, if the module was running, proves that it works. */
    void forward(Bundle bundle, ModuleJar jar, SchemaStep step, Gate.Hold hold) throws BundleException {
        if (!hold.drained(DRAIN)) {
            throw new BundleException("Requests to " + jar.name() + " did not end within " + DRAIN.toSeconds() + " s");
        }
        boolean running = Bundles.wantedRunning(bundle);
        bundle.stop(Bundle.STOP_TRANSIENT);
        step.forward(schemas, jar.name());
        update(bundle, jar);
        if (running) {
            start(bundle, Bundle.START_TRANSIENT);
        }
    }

    /**
     * Starts the bundle, and fails unless it works: every component constructed, every page opened, no check of its own
     * against it, all of it in time.
     *
     * @param options those of {@link Bundle#start(int)}
     */
    void start(Bundle bundle, int options) throws BundleException {
        Limited.run(LIMIT, () -> {
            bundle.start(options);
            prove(bundle);
        });
    }

    /** Puts the jar of before back, stopped, whatever of {@link #forward} was done. Safe to repeat after a power cut. */
    void back(Bundle bundle, ModuleJar jar, SchemaStep step) throws BundleException {
        Limited.run(LIMIT, () -> bundle.stop(Bundle.STOP_TRANSIENT));
        step.back(schemas, jar.name());
        if (!bundle.getVersion().equals(jar.version())) {
            update(bundle, jar);
        }
    }

    /** Starts what was put back, if it was running. */
    void resume(Bundle bundle) throws BundleException {
        if (Bundles.wantedRunning(bundle)) {
            bundle.start(Bundle.START_TRANSIENT);
        }
    }

    private void update(Bundle bundle, ModuleJar jar) throws BundleException {
        try (InputStream content = jar.open()) {
            bundle.update(content);
        } catch (IOException e) {
            throw new BundleException("Cannot read " + jar.file(), e);
        }
        bundles.refresh(bundle);
    }

    private void prove(Bundle bundle) throws BundleException {
        states.construct(bundle);
        State state = states.state(bundle);
        // A component may wait for another bundle's service, which comes in its own time.
        for (long end = System.nanoTime() + SATISFIED.toNanos();
                state == State.WAITING && System.nanoTime() < end;
                state = states.state(bundle)) {
            pause();
        }
        if (state != State.RUNNING) {
            throw new BundleException(states.problem(bundle).orElse("The bundle is in state " + bundle.getState()));
        }
        String module = Bundles.name(bundle);
        Optional<String> failure = gate.probe(module).or(() -> checks.failure(module));
        if (failure.isPresent()) {
            throw new BundleException(failure.get());
        }
    }

    private static void pause() throws BundleException {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BundleException("Interrupted while waiting for the components", e);
        }
    }
}
