package vn.wardportal.web.frame;

import java.util.Optional;

/**
 * What can be done with a page besides reading it.
 *
 * @param print address of the page as it is printed
 * @param file address of the page as a file to keep, if one can be made
 * @param share address of the page that helps to pass it on
 */
public record Tools(String print, Optional<String> file, String share) {}
