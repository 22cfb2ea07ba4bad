package vn.wardportal.documents;

import vn.wardportal.api.list.Syllables;

/** Names of offices as they are compared. */
public final class Offices {

    private Offices() {}

    /** By which two ways to write an office's name are the same: {@code UBND Phường 1, Quận 10} is {@code Ủy ban nhân dân Phường 1 Quận 10}. */
    public static String key(String name) {
        return Syllables.plain(name)
                .replaceAll("\\bubnd\\b", "uy ban nhan dan")
                .replaceAll("\\bhdnd\\b", "hoi dong nhan dan")
                .replaceAll("\\btp\\b", "thanh pho")
                .replaceAll("\\bhcm\\b", "ho chi minh");
    }
}
