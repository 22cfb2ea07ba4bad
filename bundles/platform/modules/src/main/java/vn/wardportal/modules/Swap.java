package vn.wardportal.modules;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import vn.wardportal.api.data.Schemas;
import vn.wardportal.api.module.Gate;
import vn.wardportal.modules.Module.State;
import vn.wardportal.modules.jar.ModuleJar;

/** Replaces a module's jar, and its schema if need be, in the hold, and puts both back. Knows no journal. */
class Swap {

    /** What is begun may end; whoever takes longer is cut off from the old version. */
    static final Duration DRAIN = Duration.ofSeconds(5);

    private static final Duration START = Duration.ofSeconds(5);
    private static final long POLL_MILLIS = 5;

    private final Bundles bundles;
    private final ModuleStates states;
    private final Schemas schemas;
    private final Gate gate;

    Swap(Bundles bundles, ModuleStates states, Schemas schemas, Gate gate) {
        this.bundles = bundles;
        this.states = states;
        this.schemas = schemas;
        this.gate = gate;
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
            bundle.start(Bundle.START_TRANSIENT);
            prove(bundle);
        }
    }

    /** Puts the jar of before back, stopped, whatever of {@link #forward} was done. Safe to repeat after a power cut. */
    void back(Bundle bundle, ModuleJar jar, SchemaStep step) throws BundleException {
        bundle.stop(Bundle.STOP_TRANSIENT);
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

    /** Fails unless every component of the running bundle was constructed and every page of it opens. */
    void prove(Bundle bundle) throws BundleException {
        states.construct(bundle);
        State state = states.state(bundle);
        // A component may wait for another bundle's service, which comes in its own time.
        for (long end = System.nanoTime() + START.toNanos();
                state == State.WAITING && System.nanoTime() < end;
                state = states.state(bundle)) {
            pause();
        }
        if (state != State.RUNNING) {
            throw new BundleException(states.problem(bundle).orElse("The bundle is in state " + bundle.getState()));
        }
        String failure = gate.probe(Bundles.name(bundle)).orElse("");
        if (!failure.isEmpty()) {
            throw new BundleException(failure);
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
