package vn.wardportal.procedures.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import vn.wardportal.api.text.Texts;
import vn.wardportal.procedures.Channel;
import vn.wardportal.procedures.Channel.Way;
import vn.wardportal.procedures.Fee;
import vn.wardportal.procedures.Limit;

/** The ways to hand a dossier in. Time and fee are typed as people say them, and read as the import reads them. */
final class ChannelsField extends RowsField<Channel> {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;

    ChannelsField(Texts texts) {
        super(texts, "channels");
        this.texts = texts;
    }

    @Override
    Channel blank() {
        return new Channel(Way.COUNTER, Limit.NONE, Fee.NONE, "");
    }

    @Override
    Line<Channel> line(Channel channel) {
        return new Fields(texts, channel);
    }

    private static final class Fields implements Line<Channel> {

        private final Select<Way> way = new Select<>();
        private final TextField limit = new TextField();
        private final TextField fee = new TextField();
        private final TextArea note = new TextArea();

        Fields(Texts texts, Channel channel) {
            way.setLabel(texts.get("procedures.channel"));
            way.setItems(Way.values());
            way.setItemLabelGenerator(one -> texts.get(one.key()));
            way.setValue(channel.way());
            limit.setLabel(texts.get("procedures.limit"));
            limit.setHelperText(texts.get("procedures.editor.limitHint"));
            limit.setValue(channel.limit().written());
            fee.setLabel(texts.get("procedures.fee"));
            fee.setHelperText(texts.get("procedures.editor.feeHint"));
            fee.setValue(channel.fee().written());
            note.setLabel(texts.get("procedures.editor.note"));
            note.setValue(channel.note());
        }

        @Override
        public List<Component> fields() {
            return List.of(way, limit, fee, note);
        }

        @Override
        public Channel value() {
            return Channel.of(
                    way.getValue().written(), Limit.read(limit.getValue()), fee.getValue(), bars(note.getValue()));
        }

        @Override
        public void setReadOnly(boolean value) {
            way.setReadOnly(value);
            limit.setReadOnly(value);
            fee.setReadOnly(value);
            note.setReadOnly(value);
        }
    }

    /** A bar divides parts of a line, so none may stand in one. */
    static String bars(String text) {
        return text.replace('|', '/').strip();
    }
}
