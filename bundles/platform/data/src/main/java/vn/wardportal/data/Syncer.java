package vn.wardportal.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings committed transactions to the disk. H2 never forces its file at a commit, so whoever must not lose what was
 * acknowledged waits here; one {@code CHECKPOINT SYNC} serves all who wait.
 */
class Syncer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Syncer.class);

    private final DataSource owner;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private Round next = new Round();
    private boolean running;

    /** Its own, so that writers who took all the others cannot keep each other from the disk. */
    private volatile @Nullable Connection connection;

    private volatile @Nullable Exception broken;

    Syncer(DataSource owner) {
        this.owner = owner;
    }

    /** Returns once everything committed before the call is on the disk. */
    void sync() throws SQLException {
        Round mine = mine();
        if (mine.failure != null) {
            // Not tried again: after a failed force the system may call the lost pages clean and the next one succeed.
            throw new SQLException("The disk did not take what was written", mine.failure);
        }
    }

    /** The round the caller belongs to, once it is over; whoever finds nobody at it runs it for all who came. */
    private Round mine() {
        lock.lock();
        try {
            Round mine = next;
            while (!mine.over) {
                if (running) {
                    ended.awaitUninterruptibly();
                } else {
                    next = new Round();
                    run(mine);
                }
            }
            return mine;
        } finally {
            lock.unlock();
        }
    }

    private void run(Round round) {
        running = true;
        lock.unlock();
        try {
            checkpoint();
        } catch (SQLException | RuntimeException e) {
            round.failure = e;
        } finally {
            lock.lock();
            running = false;
            round.over = true;
            ended.signalAll();
        }
    }

    private void checkpoint() throws SQLException {
        if (broken != null) {
            throw new SQLException("The disk failed earlier; check it and start the portal again", broken);
        }
        Connection current = connection;
        if (current == null || !current.isValid(1)) {
            current = owner.getConnection();
            connection = current;
        }
        try (Statement statement = current.createStatement()) {
            statement.execute("checkpoint sync");
        } catch (SQLException e) {
            reconnect();
            if (Failures.forceFailed(e)) {
                broken = e;
            }
            throw e;
        }
    }

    /** Lets go of the connection, which may be dead; the next round opens another. */
    void reconnect() {
        Connection current = connection;
        connection = null;
        try {
            if (current != null) {
                current.close();
            }
        } catch (SQLException e) {
            log.debug("A dead connection was let go: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        reconnect();
    }

    /** Those who came while the round before was on its way. */
    private static final class Round {
        private boolean over;
        private @Nullable Exception failure;
    }
}
