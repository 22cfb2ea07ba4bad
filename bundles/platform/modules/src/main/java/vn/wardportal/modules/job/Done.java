package vn.wardportal.modules.job;

import java.time.Instant;
import java.util.Optional;

/** Remembers when a daily job was last done. */
interface Done {

    Optional<Instant> at();

    void keep(Instant at);
}
