package vn.wardportal.admin.text;

import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.admin.entry.ModuleWords;
import vn.wardportal.api.admin.RichTextField;
import vn.wardportal.api.admin.RichTextFields;
import vn.wardportal.api.text.RichText;
import vn.wardportal.api.text.Texts;

/** Fields made with Squire, a free editor that needs no frontend build. */
@Component
public final class SquireFields implements RichTextFields {

    private final RichText text;
    private final Texts notices;

    @Activate
    public SquireFields(
            @Reference RichText text, @Reference(service = RichText.class) ServiceReference<RichText> reference) {
        this(text, ModuleWords.of(reference.getBundle()));
    }

    SquireFields(RichText text, Texts notices) {
        this.text = text;
        this.notices = notices;
    }

    @Override
    public RichTextField create(PictureTaker pictures) {
        return new SquireField(text, notices, pictures);
    }
}
