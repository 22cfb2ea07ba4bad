package vn.wardportal.api.files;

import org.osgi.annotation.versioning.ProviderType;

/** Holds off the removal of files; for {@code backup}, which copies them after the tables that name them. */
@ProviderType
public interface Removals {

    /** No file is removed from now on until the answer is closed; lets a removal that is going on end. */
    Hold hold();

    /** Removals held off; closing lets them go on. */
    interface Hold extends AutoCloseable {
        @Override
        void close();
    }
}
