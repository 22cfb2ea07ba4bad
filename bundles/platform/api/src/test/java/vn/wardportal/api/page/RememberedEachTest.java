package vn.wardportal.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedEachTest {

    private final Source news = new Source("data:news");
    private final List<String> made = new ArrayList<>();
    private final RememberedEach<String, String> newest = new RememberedEach<>(Clock.systemUTC(), category -> {
        news.read();
        made.add(category);
        return "newest of " + category;
    });

    @Test
    void eachIsMadeOnceUntilItsSourceChanges() {
        assertThat(newest.get("health")).isEqualTo("newest of health");
        assertThat(newest.get("law")).isEqualTo("newest of law");
        newest.get("health");
        assertThat(made).containsExactly("health", "law");

        news.changed();
        newest.get("health");
        assertThat(made).containsExactly("health", "law", "health");
    }

    @Test
    void moreThanAFewTakeNoMemory() {
        for (int number = 0; number < 2_000; number++) {
            newest.get("category " + number);
        }
        made.clear();
        newest.get("category 0");
        newest.get("category 1999");

        assertThat(made).containsExactly("category 0");
    }
}
