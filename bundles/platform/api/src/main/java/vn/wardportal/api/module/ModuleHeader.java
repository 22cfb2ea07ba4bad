package vn.wardportal.api.module;

/** The manifest header that makes a jar a module: its value is the module's name and its database schema. */
public final class ModuleHeader {

    /** The header's name. */
    public static final String NAME = "Portal-Module";

    private ModuleHeader() {}
}
