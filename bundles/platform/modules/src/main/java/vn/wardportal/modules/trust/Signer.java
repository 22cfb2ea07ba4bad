package vn.wardportal.modules.trust;

/**
 * Who vouches for a jar.
 *
 * @param kind on what grounds the portal takes it
 * @param name the name of the key's file, empty without one
 */
public record Signer(Kind kind, String name) {

    static final Signer FACTORY = new Signer(Kind.FACTORY, "");
    static final Signer NOBODY = new Signer(Kind.NOBODY, "");

    /** On what grounds. */
    public enum Kind {
        /** A key the operator trusts signed it. */
        KEY,
        /** It came with the portal. */
        FACTORY,
        /** Nobody does; only a developer's portal takes it. */
        NOBODY
    }

    /** As it is written down: {@code KEY ward}. */
    @Override
    public String toString() {
        return (kind + " " + name).strip();
    }

    /** Reads what {@link #toString} wrote. */
    public static Signer parse(String text) {
        String[] words = text.split(" ", 2);
        return new Signer(Kind.valueOf(words[0]), words.length == 2 ? words[1] : "");
    }
}
