package vn.wardportal.bench;

/** Waiting without having to answer for being interrupted. */
final class Pause {

    private Pause() {}

    static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted while waiting", e);
        }
    }
}
