package vn.wardportal.api.fields;

import java.util.List;
import vn.wardportal.api.text.Phrase;

/**
 * One of a list.
 *
 * @param address where it is read
 * @param title what it is called
 * @param summary the sentence below; empty if there is none
 * @param facts what stands beside it, in the order of the fields
 */
public record ItemLine(String address, Phrase title, Phrase summary, List<Fact> facts) {

    public ItemLine {
        facts = List.copyOf(facts);
    }
}
