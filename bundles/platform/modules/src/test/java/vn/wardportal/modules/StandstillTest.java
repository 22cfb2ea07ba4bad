package vn.wardportal.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.data.Schemas;
import vn.wardportal.api.module.Gate;

class StandstillTest {

    private final List<String> steps = new ArrayList<>();
    private boolean formsEnd = true;

    @Test
    void formsThatWereBegunEndBeforeWritesAreRefused() {
        try (Standstill standstill = Standstill.of("news", gate(), schemas())) {
            steps.add("work");
        }
        assertThat(steps).containsExactly("hold FORMS", "drain", "pause", "work", "resume", "release");
    }

    @Test
    void aFormThatDoesNotEndKeepsTheModuleAsItIs() {
        formsEnd = false;
        assertThatThrownBy(() -> Standstill.of("news", gate(), schemas()))
                .hasMessageContaining("did not end within 5 s");
        assertThat(steps).containsExactly("hold FORMS", "drain", "release");
    }

    private Gate gate() {
        return new Gate() {
            @Override
            public Hold hold(String module, Stage stage) {
                steps.add("hold " + stage);
                return new HeldDoor();
            }

            @Override
            public Optional<String> probe(String module) {
                return Optional.empty();
            }
        };
    }

    private Schemas schemas() {
        Schemas.Pause pause = () -> steps.add("resume");
        return (Schemas) Proxy.newProxyInstance(
                Schemas.class.getClassLoader(), new Class<?>[] {Schemas.class}, (proxy, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("pauseWrites");
                    steps.add("pause");
                    return pause;
                });
    }

    private final class HeldDoor implements Gate.Hold {

        @Override
        public boolean drained(Duration limit) {
            steps.add("drain");
            return formsEnd;
        }

        @Override
        public void close() {
            steps.add("release");
        }
    }
}
