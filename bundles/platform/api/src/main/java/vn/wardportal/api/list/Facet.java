package vn.wardportal.api.list;

/**
 * One property by which a list is narrowed down.
 *
 * <pre>{@code
 * static final Facet KIND = new Facet("loai", Facet.Order.MOST);
 * }</pre>
 *
 * @param parameter the query parameter that holds the chosen value; the page declares it in its {@code SitePath}
 * @param order how its values stand
 */
public record Facet(String parameter, Order order) {

    /** How the values of a facet stand. */
    public enum Order {
        /** Those with the most things first. */
        MOST,
        /** By value, the greatest first: years. */
        LATEST,
        /** By value, the smallest first. */
        VALUE
    }
}
