package vn.wardportal.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReleaseTest {

    @Test
    void comparesNumbersAndNotLetters() {
        assertThat(new Release("1.9.0", "").olderThan("1.10.0")).isTrue();
        assertThat(new Release("1.10.0", "").olderThan("1.9.0")).isFalse();
    }

    @Test
    void countsASnapshotAsItsRelease() {
        assertThat(new Release("1.0.0-SNAPSHOT", "").olderThan("1.0.0\n")).isFalse();
        assertThat(new Release("1.0.0-SNAPSHOT", "").olderThan("1.0.1")).isTrue();
    }

    @Test
    void knowsWhatTheBuildWrote() {
        assertThat(Release.current().version()).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(Release.current().exports()).contains("org.slf4j");
    }
}
