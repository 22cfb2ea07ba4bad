/** Reads a document's parts out of its text, by the form that Nghị định 30/2020/NĐ-CP gives documents. */
@NullMarked
package vn.wardportal.documents.parser;

import org.jspecify.annotations.NullMarked;
