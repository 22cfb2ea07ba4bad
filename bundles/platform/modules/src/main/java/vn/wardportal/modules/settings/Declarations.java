package vn.wardportal.modules.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.felix.metatype.AD;
import org.apache.felix.metatype.MetaData;
import org.apache.felix.metatype.MetaDataReader;
import org.apache.felix.metatype.OCD;
import org.osgi.framework.Bundle;
import org.osgi.service.metatype.AttributeDefinition;
import vn.wardportal.api.text.Texts;
import vn.wardportal.modules.settings.Setting.Choice;
import vn.wardportal.modules.settings.Setting.Kind;

/** Reads what a module declares as its settings from its jar (OSGi Metatype), running or not. */
public final class Declarations {

    private Declarations() {}

    /**
     * The module's settings in the order it declares them.
     *
     * @param words the module's messages, for names that begin with {@code %}
     */
    public static List<Setting> of(Bundle bundle, Texts words) {
        List<Setting> settings = new ArrayList<>();
        Enumeration<URL> files = bundle.findEntries("OSGI-INF/metatype", "*.xml", false);
        for (URL file : files == null ? List.<URL>of() : Collections.list(files)) {
            try (InputStream content = file.openStream()) {
                settings.addAll(read(content, words));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + file, e);
            }
        }
        return settings;
    }

    static List<Setting> read(InputStream xml, Texts words) throws IOException {
        List<Setting> settings = new ArrayList<>();
        MetaData data = new MetaDataReader().parse(xml);
        if (data != null && data.getObjectClassDefinitions() != null) {
            for (Object type : data.getObjectClassDefinitions().values()) {
                Map<?, ?> attributes = ((OCD) type).getAttributeDefinitions();
                for (Object attribute : attributes == null ? List.of() : attributes.values()) {
                    settings.add(setting((AD) attribute, words));
                }
            }
        }
        return settings;
    }

    private static Setting setting(AD attribute, Texts words) {
        String[] fallback = attribute.getDefaultValue();
        List<Choice> choices = choices(attribute, words);
        Kind kind = choices.isEmpty() ? kind(attribute.getType()) : Kind.CHOICE;
        return new Setting(
                attribute.getID(),
                said(attribute.getName(), words),
                said(attribute.getDescription(), words),
                kind,
                fallback == null || fallback.length == 0 || kind == Kind.SECRET ? "" : fallback[0],
                number(attribute.getMin()),
                number(attribute.getMax()),
                choices);
    }

    private static Kind kind(int type) {
        return switch (type) {
            case AttributeDefinition.INTEGER, AttributeDefinition.LONG -> Kind.WHOLE;
            case AttributeDefinition.DOUBLE -> Kind.DECIMAL;
            case AttributeDefinition.BOOLEAN -> Kind.SWITCH;
            case AttributeDefinition.PASSWORD -> Kind.SECRET;
            default -> Kind.TEXT;
        };
    }

    private static List<Choice> choices(AD attribute, Texts words) {
        String[] values = attribute.getOptionValues();
        String[] titles = attribute.getOptionLabels();
        if (values == null || titles == null) {
            return List.of();
        }
        return IntStream.range(0, values.length)
                .mapToObj(index -> new Choice(values[index], said(titles[index], words)))
                .toList();
    }

    private static Optional<BigDecimal> number(String text) {
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(new BigDecimal(text.strip()));
    }

    private static String said(String text, Texts words) {
        if (text == null) {
            return "";
        }
        return text.startsWith("%") ? words.get(text.substring(1)) : text;
    }
}
