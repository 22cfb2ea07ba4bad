package vn.wardportal.modules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleRevision;
import vn.wardportal.api.module.ModuleHeader;
import vn.wardportal.api.page.SitePath;
import vn.wardportal.api.user.Permission;
import vn.wardportal.modules.jar.ComponentFile;
import vn.wardportal.modules.jar.ModuleJar;
import vn.wardportal.modules.jar.NotAModule;

/**
 * What one bundle has to itself: addresses and permissions that no other may have as well.
 *
 * @param owner the bundle's module name
 * @param pages addresses on the site
 * @param views addresses in the console
 * @param permissions names of permissions
 */
record Claims(String owner, List<String> pages, List<String> views, List<String> permissions) {

    /** What the site itself answers, and all below; its bundle has no capability for these. */
    private static final Claims SITE = new Claims(
            "web",
            List.of(
                    "/",
                    "/quan-tri",
                    "/tep",
                    "/anh",
                    "/giao-dien",
                    "/xem-truoc",
                    "/doc",
                    "/chuyen-muc",
                    "/sitemap",
                    "/.well-known"),
            List.of("dang-nhap", "doi-mat-khau"),
            List.of());

    private static final String PAGE = "(/[a-z0-9]+(-[a-z0-9]+)*)+";

    static Claims of(ModuleJar jar) {
        return new Claims(
                jar.name(),
                jar.declared().brings(SitePath.NAMESPACE, "path"),
                jar.declared().views(),
                jar.declared().brings(Permission.NAMESPACE, "name"));
    }

    /** Those of every bundle but the one whose next version the jar may be, and of the site itself. */
    static List<Claims> others(BundleContext context, String symbolicName) {
        Stream<Claims> bundles = Stream.of(context.getBundles())
                .filter(bundle -> bundle.getHeaders().get(ModuleHeader.NAME) != null)
                .filter(bundle -> !symbolicName.equals(bundle.getSymbolicName()))
                .map(Claims::of);
        return Stream.concat(Stream.of(SITE), bundles).toList();
    }

    private static Claims of(Bundle bundle) {
        return new Claims(
                Bundles.name(bundle),
                declared(bundle, SitePath.NAMESPACE, "path"),
                views(bundle),
                declared(bundle, Permission.NAMESPACE, "name"));
    }

    /**
     * Compares with what others have.
     *
     * @throws NotAModule naming what is claimed twice, and by whom
     */
    void refuseClash(List<Claims> others) {
        pages.stream().filter(page -> !page.matches(PAGE)).findFirst().ifPresent(page -> {
            throw new NotAModule("modules.refused.page", page);
        });
        permissions.stream()
                .filter(name -> !name.startsWith(owner + "."))
                .findFirst()
                .ifPresent(name -> {
                    throw new NotAModule("modules.refused.permission", name, owner);
                });
        pages.stream()
                .filter(page -> SITE.pages.contains(page.replaceFirst("(?<=.)/.*", "")))
                .findFirst()
                .ifPresent(page -> {
                    throw new NotAModule("modules.refused.pageTaken", page, SITE.owner);
                });
        for (Claims other : others) {
            refuse("modules.refused.pageTaken", pages, other.pages, other.owner);
            refuse("modules.refused.viewTaken", views, other.views, other.owner);
            refuse("modules.refused.permissionTaken", permissions, other.permissions, other.owner);
        }
    }

    private static void refuse(String reason, List<String> ours, List<String> theirs, String owner) {
        ours.stream().filter(theirs::contains).findFirst().ifPresent(claim -> {
            throw new NotAModule(reason, claim, owner);
        });
    }

    private static List<String> declared(Bundle bundle, String namespace, String attribute) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        return Stream.ofNullable(revision)
                .flatMap(found -> found.getDeclaredCapabilities(namespace).stream())
                .map(capability -> String.valueOf(capability.getAttributes().get(attribute)))
                .toList();
    }

    /** From the bundle's files, since nothing else knows those of a module that is stopped. */
    private static List<String> views(Bundle bundle) {
        Enumeration<URL> files = bundle.findEntries("OSGI-INF", "*.xml", false);
        return files == null
                ? List.of()
                : Collections.list(files).stream()
                        .flatMap(file -> views(file).stream())
                        .toList();
    }

    private static List<String> views(URL file) {
        try (InputStream content = file.openStream()) {
            return ComponentFile.views(content);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
