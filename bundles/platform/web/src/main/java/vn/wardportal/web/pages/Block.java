package vn.wardportal.web.pages;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.wardportal.api.page.HomeBlock;
import vn.wardportal.api.page.HomeBlock.Width;
import vn.wardportal.api.page.Remembered;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.text.Language;
import vn.wardportal.web.pages.Frames.Drawn;

/**
 * A block of the home page.
 *
 * @param module whose it is
 * @param order place within its column
 * @param width its column
 * @param bilingual whether it is shown in the language it is asked in
 * @param block the module's block
 * @param failing whether it failed when it was asked last
 * @param drawn what it showed last, by language: a change in one module makes the front anew, but no other module's block
 */
record Block(
        String module,
        int order,
        Width width,
        boolean bilingual,
        HomeBlock block,
        AtomicBoolean failing,
        Map<Language, Remembered<Optional<Drawn>>> drawn) {

    Block(String module, int order, Width width, boolean bilingual, HomeBlock block, Clock clock) {
        this(module, order, width, bilingual, block, new AtomicBoolean(), drawn(block, clock));
    }

    private static Map<Language, Remembered<Optional<Drawn>>> drawn(HomeBlock block, Clock clock) {
        Map<Language, Remembered<Optional<Drawn>>> drawn = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Visit visit = new Visit("", language, Map.of());
            drawn.put(
                    language, new Remembered<>(clock, () -> block.content(visit).map(Frames::drawn)));
        }
        return drawn;
    }

    /** What it shows now, which may be nothing. */
    Optional<Drawn> content(Language language) {
        return drawn.get(language).get();
    }

    void works() {
        failing.set(false);
    }

    /** Notes that it failed; true the first time, so that one fault is one line in the log. */
    boolean fails() {
        return !failing.getAndSet(true);
    }
}
