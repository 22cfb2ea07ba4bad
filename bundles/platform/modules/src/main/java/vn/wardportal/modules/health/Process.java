package vn.wardportal.modules.health;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * The portal's process as it is now.
 *
 * @param upHours for how many hours it has run
 * @param usedMegabytes how much of its heap is used, in MiB
 * @param mostMegabytes how large its heap may grow, in MiB
 */
record Process(long upHours, long usedMegabytes, long mostMegabytes) {

    private static final long MEGABYTE = 1024L * 1024;

    static Process now() {
        Runtime runtime = Runtime.getRuntime();
        return new Process(
                Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime())
                        .toHours(),
                (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE,
                runtime.maxMemory() / MEGABYTE);
    }
}
