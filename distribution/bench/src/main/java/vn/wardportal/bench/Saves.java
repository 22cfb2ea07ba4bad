package vn.wardportal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Saving an article in the console: from the click to the answer that says it is on the disk. The peer is the disk alone:
 * four kilobytes appended to a file and forced.
 */
final class Saves {

    private static final int WRITERS = 8;
    private static final int WARM_UP = 100;
    private static final int SAVES = 200;
    private static final int SAVES_TOGETHER = 40;
    private static final int BLOCK = 4096;

    private Saves() {}

    static List<Row> measure(Tools tools, Staff staff, Portal portal) {
        List<Tab> writers = new ArrayList<>();
        for (int article = 1; article <= WRITERS; article++) {
            writers.add(staff.member()
                    .open(portal.url() + "/quan-tri/tin-tuc/" + article)
                    .untilThereIs(".foot-bar"));
        }
        save(writers.getFirst(), WARM_UP).join();
        List<Double> alone = save(writers.getFirst(), SAVES).join();
        List<Double> disk = disk(tools);
        List<CompletableFuture<List<Double>>> together =
                writers.stream().map(writer -> save(writer, SAVES_TOGETHER)).toList();
        List<Double> all = together.stream().flatMap(one -> one.join().stream()).toList();
        return List.of(
                Row.of("console save, one writer: p50 ms", Median.share(alone, 0.5), Median.share(disk, 0.5)),
                Row.of("console save, one writer: p99 ms", Median.share(alone, 0.99), Median.share(disk, 0.99)),
                Row.of("console save, " + WRITERS + " writers: p50 ms", Median.share(all, 0.5)),
                Row.of("console save, " + WRITERS + " writers: p99 ms", Median.share(all, 0.99)));
    }

    private static CompletableFuture<List<Double>> save(Tab tab, int times) {
        return tab.text("save(" + times + ")")
                .thenApply(waits ->
                        Stream.of(waits.split(" ")).map(Double::valueOf).toList());
    }

    private static List<Double> disk(Tools tools) {
        List<Double> waits = new ArrayList<>();
        try (FileChannel file =
                FileChannel.open(tools.work().resolve("forced"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (int write = 0; write < SAVES; write++) {
                long begun = System.nanoTime();
                file.write(ByteBuffer.allocate(BLOCK));
                file.force(false);
                waits.add((System.nanoTime() - begun) / 1e6);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to the disk", e);
        }
        return waits;
    }
}
