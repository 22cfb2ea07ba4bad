package vn.wardportal.search;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import vn.wardportal.api.search.Facet;
import vn.wardportal.api.search.Findable;
import vn.wardportal.api.search.Findable.Stamp;
import vn.wardportal.api.search.Searchable;
import vn.wardportal.api.text.Messages;

/** What a module would have in its tables. */
final class Shelf implements Searchable {

    private static final byte[] WORDS = """
            module.title=Mô-đun
            news.title=Tin tức
            directory.title=Danh bạ
            documents.title=Văn bản của phường
            documents.search.title=Văn bản
            documents.search.year=Năm
            """.getBytes(StandardCharsets.UTF_8);

    final AtomicInteger asked = new AtomicInteger();
    private final String kind;
    private final Map<String, Findable> things = new ConcurrentSkipListMap<>();

    Shelf(String kind) {
        this.kind = kind;
    }

    Findable put(String name, String title, Facet... facets) {
        String subject = kind + "/" + name;
        long version = Optional.ofNullable(things.get(subject))
                .map(before -> before.stamp().version() + 1)
                .orElse(1L);
        return put(Findable.of(new Stamp(subject, version), "/" + name, title).in(List.of(facets)));
    }

    Findable put(Findable thing) {
        things.put(thing.stamp().subject(), thing);
        return thing;
    }

    String remove(String name) {
        things.remove(kind + "/" + name);
        return kind + "/" + name;
    }

    /** The shelf as it comes with a module's jar. */
    Holding holding(String made) {
        return new Holding(this, kind.substring(0, kind.indexOf('.')), made, Messages.from(name -> Optional.of(WORDS)
                .map(ByteArrayInputStream::new)));
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Optional<Findable> findable(String subject) {
        asked.incrementAndGet();
        return Optional.ofNullable(things.get(subject));
    }

    @Override
    public List<Stamp> stamps(String after, int limit) {
        return things.values().stream()
                .map(Findable::stamp)
                .filter(stamp -> stamp.subject().compareTo(after) > 0)
                .limit(limit)
                .toList();
    }
}
