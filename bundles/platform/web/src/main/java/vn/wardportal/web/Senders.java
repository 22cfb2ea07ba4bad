package vn.wardportal.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.jetty.server.Request;

/**
 * Tells senders of forms apart without keeping where they sit: each network address has a name that is made with a key
 * which ends with the process.
 */
final class Senders {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int NAME_BYTES = 16;
    private static final int NETWORK_GROUPS = 4;

    private final SecretKeySpec key;

    Senders() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        key = new SecretKeySpec(secret, ALGORITHM);
    }

    /** The name of whoever sent the request. */
    String name(Request request) {
        return name(Request.getRemoteAddr(request));
    }

    /** The name of a network address. */
    String name(String address) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] hash = mac.doFinal(network(address).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, NAME_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    /** Of an IPv6 address its first half: the other one the sender may change at will. */
    private static String network(String address) {
        String plain = address.replace("[", "").replace("]", "").replaceFirst("%.*", "");
        String[] groups = plain.split(":", -1);
        if (groups.length <= 2 || plain.contains(".")) {
            return plain;
        }
        int left = Math.max(0, Arrays.asList(groups).indexOf(""));
        boolean shortened = plain.contains("::") && left < NETWORK_GROUPS;
        return String.join(":", Arrays.copyOf(groups, shortened ? left : NETWORK_GROUPS));
    }
}
