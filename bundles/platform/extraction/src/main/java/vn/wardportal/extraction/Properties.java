package vn.wardportal.extraction;

import javax.xml.stream.XMLStreamException;
import vn.wardportal.api.document.Content.Where;

/** Who wrote an Office file, as its properties have it. */
final class Properties {

    private static final int LONGEST = 200;

    private Properties() {}

    static void author(Xml xml, Gathering gathering) throws XMLStreamException {
        while (xml.next()) {
            if (xml.starts("creator") || xml.starts("lastModifiedBy")) {
                String end = xml.name();
                StringBuilder name = new StringBuilder();
                while (xml.next() && !xml.ends(end)) {
                    name.append(xml.text() && name.length() < LONGEST ? xml.words() : "");
                }
                gathering.add(Where.AUTHOR, "", name.toString().strip());
            }
        }
    }
}
