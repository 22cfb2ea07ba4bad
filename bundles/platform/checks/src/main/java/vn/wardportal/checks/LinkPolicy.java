package vn.wardportal.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.check.Check;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;

/** CK-09: links that lead away from the site to where nobody said they may. Each host is asked about once in a text. */
@Component
public final class LinkPolicy implements Check {

    private static final Found FOUND = new Found("CK-09", "điểm e khoản 1 Điều 7");

    private final Rules rules;

    @Activate
    public LinkPolicy(@Reference Rules rules) {
        this.rules = rules;
    }

    @Override
    public String number() {
        return FOUND.number();
    }

    @Override
    public List<Finding> look(Examined written) {
        List<Link> links = Link.in(written);
        if (links.isEmpty()) {
            return List.of();
        }
        List<String> allowed =
                rules.current(Book.LINK).stream().map(Rule::words).toList();
        Set<String> hosts = new HashSet<>();
        List<Finding> found = new ArrayList<>();
        for (Link link : links) {
            Optional<String> away =
                    link.host().filter(host -> allowed.stream().noneMatch(domain -> within(host, domain)));
            if (away.filter(hosts::add).isPresent()) {
                found.add(FOUND.at(Level.ASK, link.field(), link.place(), "checks.link.away", away.get()));
            }
        }
        return found;
    }

    private static boolean within(String host, String domain) {
        return host.equals(domain) || host.endsWith("." + domain);
    }
}
