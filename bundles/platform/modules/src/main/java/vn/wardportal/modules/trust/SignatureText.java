package vn.wardportal.modules.trust;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.EdDSAParameterSpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.wardportal.modules.jar.NotAModule;

/**
 * The file {@code signature} beside a signed jar, as {@code portal sign} writes it.
 *
 * @param key the id of the key it was made with
 * @param value the signature
 */
record SignatureText(String key, byte[] value) {

    /** Bound into each signature; "launcher", which signs, has the same. */
    private static final byte[] CONTEXT = "wardportal module 1".getBytes(StandardCharsets.US_ASCII);

    private static final Pattern FORM = Pattern.compile(
            "wardportal-signature: 1\r?\nkey: ([0-9a-f]{32})\r?\nsignature: ([A-Za-z0-9+/]{86}==)\r?\n?");

    static SignatureText parse(String text) {
        Matcher found = FORM.matcher(text);
        if (!found.matches()) {
            throw new NotAModule("modules.refused.signatureForm");
        }
        return new SignatureText(found.group(1), Base64.getDecoder().decode(found.group(2)));
    }

    /** Whether that key made this signature over the whole file. */
    boolean isFor(Path file, PublicKey by) {
        try (InputStream content = Files.newInputStream(file)) {
            Signature signature = Signature.getInstance("Ed25519");
            // Ed25519ph: the other form keeps the whole file in memory
            signature.setParameter(new EdDSAParameterSpec(true, CONTEXT));
            signature.initVerify(by);
            byte[] buffer = new byte[1 << 16];
            for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                signature.update(buffer, 0, count);
            }
            return signature.verify(value);
        } catch (SignatureException e) {
            return false; // its bytes are no signature of this kind
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot check a signature", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
