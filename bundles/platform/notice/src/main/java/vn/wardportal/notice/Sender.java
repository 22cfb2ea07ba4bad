package vn.wardportal.notice;

import vn.wardportal.api.site.SiteIdentity;

/**
 * Who sends the letters.
 *
 * @param address the address
 * @param name the name beside it
 * @param host the site's host name, by which the portal presents itself to the mail server
 */
record Sender(String address, String name, String host) {

    static Sender of(MailServer server, SiteIdentity identity) {
        return new Sender(
                server.from().isEmpty() ? identity.email() : server.from(), identity.name(), identity.domain());
    }
}
