/** Where documents are kept, checked, published, withdrawn and thrown away, and the lists that staff work from. */
@NullMarked
package vn.wardportal.documents.desk;

import org.jspecify.annotations.NullMarked;
