package vn.wardportal.web.pages;

/** What a page of a module is asked for on. */
public enum Medium {
    /** In the frame of the site. */
    SCREEN,
    /** As it is printed: {@code /tin-tuc/mot-tin?in}. */
    PAPER,
    /** As a file to keep: {@code /tin-tuc/mot-tin.pdf}. */
    PDF;

    /** The parameter that asks for the page as it is printed. */
    static final String PRINT = "in";

    private static final String FILE = ".pdf";

    /** What that address asks for. */
    static Medium of(String path, String query) {
        if (path.endsWith(FILE)) {
            return PDF;
        }
        return query.equals(PRINT) || query.startsWith(PRINT + "&") ? PAPER : SCREEN;
    }

    /** The path of the page itself. */
    String page(String path) {
        return this == PDF ? path.substring(0, path.length() - FILE.length()) : path;
    }

    /** The address on this medium of what stands at that one. */
    String address(String address) {
        int mark = address.indexOf('?');
        String path = mark < 0 ? address : address.substring(0, mark);
        String query = mark < 0 ? "" : address.substring(mark + 1);
        return switch (this) {
            case SCREEN -> address;
            case PAPER -> path + "?" + PRINT + (query.isEmpty() ? "" : "&" + query);
            case PDF -> path + FILE + (query.isEmpty() ? "" : "?" + query);
        };
    }
}
