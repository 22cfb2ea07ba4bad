package vn.wardportal.documents.parser;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.wardportal.documents.DocumentNumber;
import vn.wardportal.documents.Reference;
import vn.wardportal.documents.Secrecy;

/**
 * What was found in a document's text; what was not is empty.
 *
 * @param number number and symbol
 * @param kind the kind's name
 * @param issuer who issued it
 * @param place where
 * @param issued when
 * @param summary what it is about
 * @param signer who signed
 * @param signerTitle as what
 * @param recipients who gets it, one a line
 * @param from the first day it is in force
 * @param secrecy what its stamp says
 * @param references its bases, and what it replaces or amends
 * @param body its text from the first basis to the last article, as HTML
 */
public record Parsed(
        Optional<DocumentNumber> number,
        Optional<String> kind,
        Optional<String> issuer,
        Optional<String> place,
        Optional<LocalDate> issued,
        Optional<String> summary,
        Optional<String> signer,
        Optional<String> signerTitle,
        Optional<String> recipients,
        Optional<LocalDate> from,
        Secrecy secrecy,
        List<Reference> references,
        String body) {

    public Parsed {
        references = List.copyOf(references);
    }
}
