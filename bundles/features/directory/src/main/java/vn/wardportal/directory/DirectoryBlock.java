package vn.wardportal.directory;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.page.HomeBlock;
import vn.wardportal.api.page.HomeBlock.OnHome;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.text.Messages;
import vn.wardportal.directory.Roll.Node;
import vn.wardportal.directory.Sheet.Mail;
import vn.wardportal.directory.templates.StaticTemplates;

/** The first units that can be called, on the home page. */
@Component
@OnHome(order = 40, width = HomeBlock.Width.SIDE, bilingual = true)
public class DirectoryBlock implements HomeBlock {

    private static final int SHOWN = 5;

    private final Entries entries;
    private final Messages messages = Messages.of(DirectoryBlock.class);
    private final StaticTemplates templates = new StaticTemplates();

    @Activate
    public DirectoryBlock(@Reference Entries entries) {
        this.entries = entries;
    }

    @Override
    public Optional<Content> content(Visit visit) {
        List<Node> units =
                entries.roll().all().filter(DirectoryBlock::called).limit(SHOWN).toList();
        Sheet sheet = new Sheet(messages.in(visit.language()), visit.language(), Mail.HIDDEN);
        return units.isEmpty() ? Optional.empty() : Optional.of(templates.block(sheet, units));
    }

    private static boolean called(Node node) {
        Details details = node.entry().details();
        return !details.person() && !details.contact().phone().isEmpty();
    }
}
