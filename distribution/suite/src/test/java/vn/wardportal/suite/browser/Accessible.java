package vn.wardportal.suite.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** Looks for what keeps people with disabilities out. */
public final class Accessible {

    private Accessible() {}

    /** The serious and critical findings of axe on the page that is open. */
    public static List<String> seriousFindings(Page page) {
        // "legacy" looks into no frames of other sites, of which there are none, and takes a third of the time
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(Accessible::text)
                        .toList();
    }

    private static String text(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
    }
}
