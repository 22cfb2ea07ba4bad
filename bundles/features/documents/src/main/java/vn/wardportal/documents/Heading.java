package vn.wardportal.documents;

import java.time.LocalDate;
import java.util.Optional;
import vn.wardportal.api.list.Syllables;

/**
 * What a document is, by the form of Nghị định 30/2020/NĐ-CP.
 *
 * @param number number and symbol, as typed
 * @param kind the kind's name: {@code Quyết định}
 * @param issuer who issued it
 * @param place where
 * @param issued when
 * @param signer who signed
 * @param signerTitle as what
 * @param field its field: {@code Tổ chức bộ máy}
 * @param secrecy how secret it is
 */
public record Heading(
        String number,
        String kind,
        String issuer,
        String place,
        Optional<LocalDate> issued,
        String signer,
        String signerTitle,
        String field,
        Secrecy secrecy) {

    /** One that says nothing yet. */
    public static final Heading BLANK = new Heading("", "", "", "", Optional.empty(), "", "", "", Secrecy.NONE);

    /** The number, if it has the form of one. */
    public Optional<DocumentNumber> parsed() {
        return DocumentNumber.of(number);
    }

    /** By which two ways to write the number are the same; empty if there is none. */
    public String numberKey() {
        return number.isBlank() ? "" : parsed().map(DocumentNumber::key).orElseGet(() -> Syllables.plain(number));
    }

    /** The year of its number: the one it names, or that of its date. */
    public Optional<Integer> year() {
        return parsed().flatMap(DocumentNumber::year).or(() -> issued.map(LocalDate::getYear));
    }

    /** By which two ways to write the issuer are the same. */
    public String issuerKey() {
        return Offices.key(issuer);
    }

    /** No other document has the same: number, issuer and year; nothing while one of them is missing. */
    public Optional<String> identity() {
        return numberKey().isEmpty() || issuer.isBlank()
                ? Optional.empty()
                : year().map(year -> numberKey() + "|" + issuerKey() + "|" + year);
    }

    /** Whether it sets rules for everybody: the numbers of such documents name the year (Nghị định 30/2020/NĐ-CP). */
    public boolean normative() {
        return parsed().filter(parsed -> parsed.year().isPresent() && !parsed.party())
                .isPresent();
    }

    /** What people call it: {@code Quyết định 554/QĐ-UBND}. */
    public String name() {
        return (kind + " " + number).strip();
    }
}
