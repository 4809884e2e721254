package se.malbild.indicator.importrun;

import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Language;
import se.malbild.kit.language.Text;

/// Why a run ended without anything of it being kept, beside the problems of its file.
enum ImportFailure {

    /// The node that carried it out died.
    WORKER_GONE(
            new Text(
                    "Servern som läste in filen avbröts. Inget ändrades; skicka filen igen, eller beställ hämtningen igen.",
                    "The server that read the file was broken off. Nothing was changed; send the file again, or order the fetch again.")),

    /// Something went wrong that nobody foresaw; the log says what.
    INTERNAL_ERROR(
            new Text(
                    "Ett oväntat fel inträffade. Inget ändrades; skicka filen eller beställ hämtningen igen, och kontakta förvaltaren om det inte hjälper.",
                    "Something unexpected went wrong. Nothing was changed; send the file or order the fetch again, and tell the operator if that does not help."));

    private static final Text OF_THE_FILE = new Text(
            "Inget kunde sparas. Importens problem säger vad som är fel och var.",
            "Nothing could be kept. The problems of the import say what is wrong, and where.");

    private final Text words;

    ImportFailure(Text words) {
        this.words = words;
    }

    /// What a stored code means.
    ///
    /// @param code one of these, or that of the problem that ended the run; null when it has not failed
    static @Nullable String words(@Nullable String code, Language reader) {
        if (code == null) {
            return null;
        }
        for (ImportFailure failure : values()) {
            if (failure.name().equals(code)) {
                return failure.words.in(reader);
            }
        }
        return OF_THE_FILE.in(reader);
    }
}
