package vn.wardportal.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;

/**
 * Answers {@code bin/portal backup}: whoever may write to the data folder puts {@code backup.request} there, and reads in
 * {@code backup.answer} how it goes.
 */
@Component(
        service = {},
        immediate = true)
public final class Requests {

    private static final Logger log = LoggerFactory.getLogger(Requests.class);
    private static final long LOOK_MILLIS = 300;
    private static final int TENTHS = 10;

    private final Backups backups;
    private final Schedule schedule;
    private final Path request;
    private final Path answer;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().daemon().name("backup-requests").unstarted(work));

    @Activate
    public Requests(BundleContext context, @Reference Backups backups, @Reference Schedule schedule) {
        this(Path.of(context.getProperty("portal.data")), backups, schedule);
        looks.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    Requests(Path data, Backups backups, Schedule schedule) {
        this.backups = backups;
        this.schedule = schedule;
        this.request = data.resolve("backup.request");
        this.answer = data.resolve("backup.answer");
    }

    @Deactivate
    void stop() throws InterruptedException {
        looks.shutdownNow();
        looks.awaitTermination(10, TimeUnit.SECONDS);
    }

    /** Does what is asked for, if anything is. */
    void look() {
        if (Files.exists(request)) {
            try {
                Properties asked = new Properties();
                try (var text = Files.newBufferedReader(request)) {
                    asked.load(text);
                }
                Files.delete(request);
                Acting.as(Person.PORTAL, () -> make(asked));
            } catch (IOException | RuntimeException e) {
                log.error("The request {} cannot be answered", request, e);
            }
        }
    }

    private void make(Properties asked) {
        String number = asked.getProperty("number", "");
        try {
            Path file = backups.make(
                    Optional.ofNullable(asked.getProperty("out")).map(Path::of),
                    schedule.plan().kept(),
                    new Tenths(number)::reached);
            answer(number, "Made " + file + " (" + Words.megabytes(Files.size(file)) + ").", Optional.of(0));
        } catch (IOException | RuntimeException e) {
            answer(number, Words.forOperator(e), Optional.of(Words.exitCode(e)));
        }
    }

    private void answer(String number, String message, Optional<Integer> code) {
        Properties text = new Properties();
        text.setProperty("number", number);
        text.setProperty("message", message);
        code.ifPresent(given -> text.setProperty("code", given.toString()));
        Path fresh = answer.resolveSibling("backup.answer.new");
        try {
            try (var out = Files.newBufferedWriter(fresh)) {
                text.store(out, null);
            }
            Files.move(fresh, answer, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + answer, e);
        }
    }

    /** Tells each tenth once. */
    private final class Tenths {

        private final String number;
        private int told = -1;

        Tenths(String number) {
            this.number = number;
        }

        void reached(double progress) {
            int tenth = (int) (progress * TENTHS);
            if (tenth > told) {
                told = tenth;
                answer(number, "Backing up: " + tenth * TENTHS + " %", Optional.empty());
            }
        }
    }
}
