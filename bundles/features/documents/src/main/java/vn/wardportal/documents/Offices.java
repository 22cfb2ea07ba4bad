package vn.wardportal.documents;

import vn.wardportal.api.list.Syllables;

/** Names of offices as they are compared. */
public final class Offices {

    private Offices() {}

    /** Where the office is, without what it is: {@code phuong 1 quan 10}. */
    public static String place(String name) {
        return key(name).replaceFirst("^(?:chu tich )?(?:uy ban nhan dan|hoi dong nhan dan) ", "");
    }

    /** By which two ways to write an office's name are the same: {@code UBND Phường 1, Quận 10} is {@code Ủy ban nhân dân Phường 1 Quận 10}. */
    public static String key(String name) {
        return Syllables.plain(name)
                .replaceAll("\\bubnd\\b", "uy ban nhan dan")
                .replaceAll("\\bhdnd\\b", "hoi dong nhan dan")
                .replaceAll("\\btp\\b", "thanh pho")
                .replaceAll("\\bhcm\\b", "ho chi minh");
    }
}
