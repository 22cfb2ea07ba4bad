package vn.wardportal.notice;

import java.util.List;

/**
 * That a matter was dealt with, as the outbox carries it.
 *
 * @param recipients accounts that need not act any more
 * @param subject what it is about
 * @param outcome what was done
 */
record Settlement(List<Long> recipients, String subject, String outcome) {

    /** How its message begins; that of a notice begins with a number. */
    private static final String MARK = "settled";

    private static final int SUBJECT = 200;
    private static final int OUTCOME = 300;

    static boolean is(String payload) {
        return payload.startsWith(MARK + Parcel.SEPARATOR);
    }

    String pack() {
        return String.join(
                Parcel.SEPARATOR,
                MARK,
                Parcel.accounts(recipients),
                Lines.line(subject, SUBJECT),
                Lines.line(outcome, OUTCOME));
    }

    static Settlement unpack(String payload) {
        String[] fields = payload.split(Parcel.SEPARATOR, -1);
        return new Settlement(Parcel.accounts(fields[1]), fields[2], fields[3]);
    }
}
