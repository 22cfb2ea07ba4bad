package vn.wardportal.security;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** What counts as one client: an IPv4 address, or the 64 bits of an IPv6 address that one line is given. */
final class NetworkAddress {

    private static final int PREFIX_BYTES = 8;
    private static final int LONGEST = 64;

    private NetworkAddress() {}

    static String group(String address) {
        if (address.indexOf(':') < 0) {
            return shortened(address);
        }
        try {
            // A text with a colon is never looked up by name.
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(parsed.getAddress(), 0, PREFIX_BYTES)
                    : parsed.getHostAddress();
        } catch (UnknownHostException e) {
            return shortened(address);
        }
    }

    private static String shortened(String address) {
        return address.length() > LONGEST ? address.substring(0, LONGEST) : address;
    }
}
