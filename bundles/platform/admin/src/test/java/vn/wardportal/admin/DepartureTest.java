package vn.wardportal.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;
import vn.wardportal.admin.entry.Group;
import vn.wardportal.admin.leaving.LeavingPage;
import vn.wardportal.api.admin.AdminPage;

/** A module whose view was open on somebody's screen goes, and nothing of it stays in memory. */
class DepartureTest {

    @Test
    void theClassLoaderOfARemovedModuleIsCollected() throws Exception {
        try (ConsoleOnJetty console = new ConsoleOnJetty(0)) {
            console.people.know("lan", "Nguyễn Thị Lan", "*");
            Screen screen = new Screen(console);
            WeakReference<ClassLoader> loader = offer(console);
            screen.enter("lan", "di");
            assertThat(screen.click("Hỏi")).contains("Hộp thoại của mô-đun");

            console.offers.remove("di");
            screen.await("vừa được gỡ lúc");

            assertThat(collected(loader)).isTrue();
        }
    }

    private static WeakReference<ClassLoader> offer(ConsoleOnJetty console) throws Exception {
        URL classes = LeavingPage.class.getProtectionDomain().getCodeSource().getLocation();
        URLClassLoader module = new ModuleLoader(classes);
        Class<?> page = module.loadClass(LeavingPage.class.getName());
        assertThat(page).isNotEqualTo(LeavingPage.class);
        console.offers.add(
                "di", "Sắp đi", Group.CONTENT, (AdminPage) page.getConstructor().newInstance());
        return new WeakReference<>(module);
    }

    /** Soft references go too: the tests run with -XX:SoftRefLRUPolicyMSPerMB=0. */
    private static boolean collected(WeakReference<ClassLoader> loader) throws InterruptedException {
        for (int attempt = 0; attempt < 100 && loader.get() != null; attempt++) {
            System.gc();
            Thread.sleep(100);
        }
        return loader.get() == null;
    }

    /** Loads the package of the leaving page itself and leaves the rest to the tests' loader. */
    private static final class ModuleLoader extends URLClassLoader {

        ModuleLoader(URL classes) {
            super(new URL[] {classes}, DepartureTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(LeavingPage.class.getPackageName() + ".")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }
}
