package vn.wardportal.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Lets each sender ask so often of the same work, and now and then more often: whoever asks one thing too often may still ask
 * another. Kept in memory, of the latest senders alone.
 */
final class Allowances {

    /** What an office behind one address asks at once, and what it asks a second for as long as it likes. */
    private static final double AT_ONCE = 60;

    private static final double A_SECOND = 3;
    private static final double NANOS = 1e9;
    private static final int SENDERS = 10_000;

    private final LongSupplier nanos;
    private final Map<Asking, Allowance> byAsking = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asking, Allowance> eldest) {
            return size() > SENDERS;
        }
    };

    Allowances() {
        this(System::nanoTime);
    }

    Allowances(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Whether the sender may ask for that work once more now, which is counted. */
    synchronized boolean admits(String sender, String work) {
        Asking asking = new Asking(sender, work);
        long now = nanos.getAsLong();
        Allowance before = byAsking.getOrDefault(asking, new Allowance(AT_ONCE, now));
        double left = Math.min(AT_ONCE, before.left() + (now - before.at()) / NANOS * A_SECOND);
        boolean admitted = left >= 1;
        byAsking.put(asking, new Allowance(admitted ? left - 1 : left, now));
        return admitted;
    }

    /**
     * Who asks for what.
     *
     * @param sender the name of the sender
     * @param work what is asked for
     */
    private record Asking(String sender, String work) {}

    /**
     * What a sender may still do.
     *
     * @param left how often
     * @param at as of then
     */
    private record Allowance(double left, long at) {}
}
