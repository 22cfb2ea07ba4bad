package vn.wardportal.news;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** The table of categories; a handful that everybody reads whole. */
public final class Categories {

    private static final String ALL = "select slug, title_vi, title_en, clause from news.category order by place";
    private static final RowMapper<Category> CATEGORY = (row, context) -> new Category(
            row.getString("slug"), row.getString("title_vi"), row.getString("title_en"), row.getString("clause"));

    private final List<Category> all;

    private Categories(List<Category> all) {
        this.all = all;
    }

    /** The categories as of now. */
    public static Categories read(Handle handle) {
        return new Categories(handle.createQuery(ALL).map(CATEGORY).list());
    }

    /** All, in their order. */
    public List<Category> all() {
        return all;
    }

    /** The category of that slug. */
    public Optional<Category> find(String slug) {
        return all.stream().filter(category -> category.slug().equals(slug)).findFirst();
    }
}
