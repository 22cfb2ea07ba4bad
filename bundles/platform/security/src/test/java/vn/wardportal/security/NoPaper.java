package vn.wardportal.security;

import vn.wardportal.api.page.Paper;

/** Draws a code that no telephone reads. */
final class NoPaper implements Paper {

    @Override
    public String qr(String text) {
        return "<svg></svg>";
    }

    @Override
    public byte[] pdf(Printout printout) {
        throw new UnsupportedOperationException("Nothing of an account is printed");
    }
}
