package vn.wardportal.api.files;

import java.io.InputStream;

/**
 * Something somebody sends, not yet trusted.
 *
 * @param name the file name the sender gave, in whatever form
 * @param content its bytes; whoever takes the upload reads them once and does not close the stream
 */
public record Upload(String name, InputStream content) {}
