package vn.wardportal.api.fields;

import java.util.List;
import vn.wardportal.api.text.Phrase;

/**
 * All that the page of one says.
 *
 * @param item the one
 * @param title what it is called
 * @param summary the sentence below; empty if there is none
 * @param facts what else it says, in the order of the fields
 * @param stale whether its English words are older than its Vietnamese ones
 * @param path where all of them are listed
 */
public record ItemSheet(Item item, Phrase title, Phrase summary, List<Fact> facts, boolean stale, String path) {

    public ItemSheet {
        facts = List.copyOf(facts);
    }
}
