package vn.wardportal.schedules;

/** Names of the module's permissions. */
public final class Rights {

    /** Write schedules of weeks and of receptions, the internal entries among them. */
    public static final String EDIT = "schedules.edit";

    /** Take from residents what is published, also while nothing can be published; use the trash. */
    public static final String WITHDRAW = "schedules.withdraw";

    /** See who booked a time at a reception. */
    public static final String BOOKINGS = "schedules.bookings";

    private Rights() {}
}
