package vn.wardportal.modules.job;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.job.Job;
import vn.wardportal.api.module.ModuleHeader;
import vn.wardportal.modules.ModuleWords;

/** Runs the jobs of all modules, each at its times and never twice at once. */
@Component(service = Jobs.class, immediate = true)
public class Jobs {

    private static final Logger log = LoggerFactory.getLogger(Jobs.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Database database;
    private final Clock clock;
    private final Map<ServiceReference<?>, Turn> turns = new ConcurrentHashMap<>();
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().daemon().name("jobs").unstarted(work));

    @Activate
    public Jobs(@Reference Database database, @Reference Clock clock) {
        this.database = database;
        this.clock = clock;
        looks.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    @Deactivate
    void stop() {
        looks.shutdown();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addJob(Job job, ServiceReference<Job> reference) {
        Bundle bundle = reference.getBundle();
        String name = String.valueOf(reference.getProperty("component.name"));
        Optional<Rhythm> rhythm = Rhythm.of(FrameworkUtil.asMap(reference.getProperties()));
        if (rhythm.isEmpty()) {
            log.error("{} does not run: @Job.Recurring needs everySeconds or a time such as 02:30 as dailyAt", name);
            return;
        }
        String module =
                Optional.ofNullable(bundle.getHeaders().get(ModuleHeader.NAME)).orElse(bundle.getSymbolicName());
        String title = ModuleWords.of(bundle).get(String.valueOf(reference.getProperty("job.title")));
        turns.put(
                reference,
                new Turn(
                        module,
                        name,
                        title,
                        rhythm.get(),
                        job,
                        new KeptDone(database, module, name),
                        clock,
                        thread(module)));
    }

    void removeJob(ServiceReference<Job> reference) {
        Turn turn = turns.remove(reference);
        if (turn != null && !turn.end(PATIENCE)) {
            log.warn("{} still runs although its module is stopped", reference.getProperty("component.name"));
        }
    }

    /** How every job stands. */
    public List<JobRun> list() {
        return turns.values().stream()
                .map(Turn::now)
                .sorted(Comparator.comparing(JobRun::module).thenComparing(JobRun::title))
                .toList();
    }

    private static Executor thread(String module) {
        return work -> Thread.ofPlatform().daemon().name("job-" + module).start(work);
    }

    private void look() {
        for (Turn turn : turns.values()) {
            try {
                turn.look();
            } catch (RuntimeException e) {
                log.error("Cannot see whether {} is due", turn.now().title(), e);
            }
        }
    }
}
