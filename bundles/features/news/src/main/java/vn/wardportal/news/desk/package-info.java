/** Where articles are kept, published, withdrawn and thrown away, and the list that staff work from. */
@NullMarked
package vn.wardportal.news.desk;

import org.jspecify.annotations.NullMarked;
