package vn.wardportal.api.data;

/** The disk has no room, so nothing was kept. The portal goes on once there is room, without a restart. */
public class StorageFull extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StorageFull(String message, Throwable cause) {
        super(message, cause);
    }
}
