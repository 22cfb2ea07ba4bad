package vn.wardportal.modules;

import java.nio.file.Path;
import java.util.Optional;
import vn.wardportal.modules.jar.ModuleJar;

/**
 * A version that could be put in: it lies in the folder of shipped modules, in the one the operator named, or was put in
 * before.
 *
 * @param jar the jar; if it is in a package, what was read of it
 * @param title what the module is called
 * @param purpose what it is for, if the jar says so
 * @param signed the package with the jar and its signature that lies in the operator's folder, if it is one
 */
public record Available(ModuleJar jar, String title, String purpose, Optional<Path> signed) {}
