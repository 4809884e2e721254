package se.malbild.indicator.source.table;

import java.util.List;
import se.malbild.indicator.source.ReadingProblem.Code;

/// Whom a row is about.
sealed interface MunicipalityFound {

    /// True when a municipality, or what tables list beside them, is meant, even if it cannot be told which.
    default boolean isMeant() {
        return !(this instanceof Refused(Code code, List<String> _) && code == Code.UNKNOWN_MUNICIPALITY);
    }

    /// One municipality, beyond doubt.
    record Known(String id) implements MunicipalityFound {}

    /// No municipality but the nation, a county, a region or a group of municipalities.
    enum Other implements MunicipalityFound {
        OTHER
    }

    /// A municipality only if the rest of the file is such that nothing else can be meant.
    ///
    /// @param question what the rest of the file is to answer
    /// @param id the municipality, if so
    /// @param otherId what it is otherwise
    /// @param candidates all that it may be, for people
    record Doubtful(Question question, String id, String otherId, List<String> candidates)
            implements MunicipalityFound {}

    /// None, for a reason.
    record Refused(Code code, List<String> arguments) implements MunicipalityFound {

        static final MunicipalityFound UNKNOWN = new Refused(Code.UNKNOWN_MUNICIPALITY, List.of());
    }

    /// What the other rows of a file can tell.
    enum Question {
        /// Does the file keep å, ä and ö? If so Habo is not Håbo.
        KEEPS_DIACRITICS,
        /// Does the file leave out the marks of å, ä and ö? If so Habo beside the code of Håbo is Håbo.
        LOSES_DIACRITICS,
        /// Does the file list regions? If so Region Gotland is one of them.
        LISTS_REGIONS
    }
}
