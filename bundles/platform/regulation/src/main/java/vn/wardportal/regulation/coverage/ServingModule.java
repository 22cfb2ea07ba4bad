package vn.wardportal.regulation.coverage;

/**
 * A module, as the board names it.
 *
 * @param name its lasting name: {@code news}
 * @param title what people call it: {@code Tin tức}
 */
record ServingModule(String name, String title) {}
