package vn.wardportal.news.editor;

/** Where the person is led from the editor. */
public interface Ways {

    /** Opens the editor on the article of that number. */
    void toArticle(long id);

    /** Goes back to the list. */
    void toList();

    /** Opens an address of the site beside the editor. */
    void beside(String address);
}
