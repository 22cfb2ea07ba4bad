package vn.wardportal.api.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.wardportal.api.check.Consent;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;

/**
 * Where an author states, for each picture of what is written, who can be recognised and how they agreed (khoản 6 Điều 7
 * of the regulation). A form tells it which pictures there are whenever that changes:
 *
 * <pre>{@code
 * ConsentField people = new ConsentField(consents::of);
 * body.addValueChangeListener(event -> people.pictures(StoredFile.hashesIn(event.getValue()).toList()));
 * }</pre>
 */
public final class ConsentField extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts = Messages.from(
                    file -> Optional.ofNullable(ConsentField.class.getResourceAsStream(file)))
            .in(Language.VI);
    private final transient Function<String, Optional<Consent>> known;
    private final transient Map<String, Consent> stated = new HashMap<>();
    private final transient Map<String, ConsentEntry> entries = new LinkedHashMap<>();
    private final Div list = new Div();
    private boolean readOnly;

    /** @param known what was stated before about a picture, by its hash */
    public ConsentField(Function<String, Optional<Consent>> known) {
        this.known = known;
        Paragraph why = new Paragraph(texts.get("consent.why"));
        why.addClassName("soft");
        list.addClassName("consents");
        addClassName("panel");
        add(new H3(texts.get("consent.title")), why, list);
        setVisible(false);
    }

    /** Shows what was stated about these pictures; what is absent was not stated. */
    public void show(Collection<String> hashes, Map<String, Consent> said) {
        entries.clear();
        stated.clear();
        stated.putAll(said);
        hashes.forEach(hash -> stated.putIfAbsent(hash, Consent.UNKNOWN));
        pictures(hashes);
    }

    /** Which pictures there are now. Of one that was not here before, what was stated elsewhere is offered. */
    public void pictures(Collection<String> hashes) {
        List<String> now = hashes.stream().distinct().toList();
        entries.forEach((hash, entry) -> stated.put(hash, entry.value()));
        if (now.equals(List.copyOf(entries.keySet()))) {
            return;
        }
        Map<String, ConsentEntry> before = Map.copyOf(entries);
        entries.clear();
        now.forEach(
                hash -> entries.put(hash, Optional.ofNullable(before.get(hash)).orElseGet(() -> entry(hash))));
        list.removeAll();
        int number = 0;
        for (ConsentEntry entry : entries.values()) {
            entry.number(++number);
            list.add(entry);
        }
        setVisible(!entries.isEmpty());
    }

    /** What is stated about the pictures there are; those of which nothing is stated are left out. */
    public Map<String, Consent> value() {
        Map<String, Consent> value = new HashMap<>();
        entries.forEach((hash, entry) -> {
            if (entry.value().stated()) {
                value.put(hash, entry.value());
            }
        });
        return Map.copyOf(value);
    }

    /** Whether it can only be read. */
    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        entries.values().forEach(entry -> entry.setReadOnly(readOnly));
    }

    /** The fields of the picture at that place, the first at 0. */
    public Optional<ConsentEntry> entry(int place) {
        return entries.values().stream().skip(place).findFirst();
    }

    private ConsentEntry entry(String hash) {
        Consent consent = Optional.ofNullable(stated.get(hash))
                .or(() -> known.apply(hash))
                .orElse(Consent.UNKNOWN);
        ConsentEntry entry = new ConsentEntry(texts, hash, consent);
        entry.setReadOnly(readOnly);
        return entry;
    }
}
