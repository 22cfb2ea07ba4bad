package vn.wardportal.testing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** What something costs the processor, for tests that watch over what pages cost. */
public final class ProcessorTime {

    private ProcessorTime() {}

    /**
     * Microseconds of processor time that the work takes this thread on the average.
     *
     * @param rounds how often it is done before it is measured, and again while it is
     */
    public static long micros(int rounds, Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int round = 0; round < rounds; round++) {
            work.run();
        }
        long before = threads.getCurrentThreadCpuTime();
        for (int round = 0; round < rounds; round++) {
            work.run();
        }
        return (threads.getCurrentThreadCpuTime() - before) / rounds / 1_000;
    }
}
