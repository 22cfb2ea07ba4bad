package vn.wardportal.modules.jar;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The description of a component, as the build writes it into a jar. */
public final class ComponentFile {

    private static final String PATH = "admin.path";

    private ComponentFile() {}

    /**
     * The addresses in the console that the component stands at.
     *
     * @throws IllegalArgumentException if it is no XML
     */
    public static List<String> views(InputStream content) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        // no entities: nothing is fetched, and nothing grows
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(content);
            List<String> views = new ArrayList<>();
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("property")
                        && PATH.equals(xml.getAttributeValue(null, "name"))) {
                    String value = xml.getAttributeValue(null, "value");
                    views.add(value == null ? xml.getElementText().strip() : value.strip());
                }
            }
            return views;
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("Not the description of a component", e);
        }
    }
}
