package vn.wardportal.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.site.DemoContent;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.testing.As;
import vn.wardportal.testing.FixedClock;
import vn.wardportal.testing.RecordedAudit;
import vn.wardportal.testing.TestDatabase;
import vn.wardportal.web.HttpServer;

class DemoTest {

    private final TestDatabase database = TestDatabase.of(HttpServer.class);
    private final RecordedAudit audit = new RecordedAudit();
    private final Samples samples = new Samples();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void samplesAreLoadedOnceEvenIfTheyAreTakenOutLater() {
        Demo demo = demo(true);

        demo.loadOnce();
        assertThat(samples.loaded).isEqualTo(1);
        assertThat(demo.present()).isTrue();
        As.person("web.identity").does(demo::remove);
        demo(true).loadOnce();

        assertThat(samples.loaded).isEqualTo(1);
        assertThat(samples.removed).isEqualTo(1);
        assertThat(demo.present()).isFalse();
        assertThat(audit.entries()).hasSize(1);
    }

    @Test
    void whatAStopCutOffIsLoadedAtTheNextStart() {
        Demo stopped = demo(true);
        DemoContent second = new Samples() {
            @Override
            public void load() {
                super.load();
                throw new IllegalStateException("The database has been closed");
            }
        };
        stopped.addContent(second);
        assertThatThrownBy(stopped::loadOnce).isInstanceOf(IllegalStateException.class);
        assertThat(stopped.present()).isFalse();

        Demo next = demo(true);
        var rest = new Samples() {};
        rest.load();
        next.addContent(rest);
        next.loadOnce();

        assertThat(samples.loaded).as("what was whole is left").isEqualTo(1);
        assertThat(rest.removed).as("what was half is taken out").isEqualTo(1);
        assertThat(rest.loaded).isEqualTo(2);
        assertThat(next.present()).isTrue();
    }

    @Test
    void aPortalWithContentOfItsOwnGetsNone() {
        samples.empty = false;
        demo(true).loadOnce();
        samples.empty = true;
        demo(true).loadOnce();

        assertThat(samples.loaded).isZero();
    }

    @Test
    void nobodyAskedForSamples() {
        demo(false).loadOnce();

        assertThat(samples.loaded).isZero();
    }

    @Test
    void onlyWhoMayTakesThemOut() {
        Demo demo = demo(true);
        demo.loadOnce();

        assertThatThrownBy(() -> As.person("news.edit").does(demo::remove)).isInstanceOf(NotPermitted.class);
        assertThat(samples.removed).isZero();
    }

    private Demo demo(boolean wanted) {
        Demo demo = new Demo(database, audit, FixedClock.at("2026-11-12T01:00:00Z"), wanted);
        demo.addContent(samples);
        return demo;
    }

    private static class Samples implements DemoContent {
        private boolean empty = true;
        int loaded;
        int removed;

        @Override
        public boolean empty() {
            return empty;
        }

        @Override
        public void load() {
            loaded++;
            empty = false;
        }

        @Override
        public void remove() {
            removed++;
            empty = true;
        }
    }
}
