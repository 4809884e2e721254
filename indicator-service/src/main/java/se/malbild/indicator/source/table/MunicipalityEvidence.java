package se.malbild.indicator.source.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.indicator.source.table.MunicipalityFound.Doubtful;
import se.malbild.indicator.source.table.MunicipalityFound.Known;
import se.malbild.indicator.source.table.MunicipalityFound.Refused;

/// What all cells of a file that name municipalities tell together of one that is doubtful by itself.
final class MunicipalityEvidence {

    private static final int MOST = 20_000;

    private final MunicipalityCell municipalities;
    private final Set<String> seen = new HashSet<>();
    private boolean marks;
    private boolean marksLost;
    private boolean regions;

    MunicipalityEvidence(MunicipalityCell municipalities) {
        this.municipalities = municipalities;
    }

    void see(String text) {
        if (seen.size() > MOST || !seen.add(text)) {
            return;
        }
        MunicipalityFound found = municipalities.read(text);
        if (found instanceof Known) {
            marks |= MunicipalityCell.hasMarks(MunicipalityNames.key(text));
            marksLost |= municipalities.lacksMarks(text);
        } else if (found.equals(MunicipalityFound.Other.OTHER)) {
            String key = MunicipalityNames.key(text);
            regions |= key.startsWith("region ") || key.matches("00(0[1-9]|[12][0-9]).*");
        }
    }

    /// The municipality, if nothing else can be meant.
    MunicipalityFound settle(Doubtful doubtful) {
        return switch (doubtful.question()) {
            case KEEPS_DIACRITICS -> marks && !marksLost ? new Known(doubtful.id()) : doubtful;
            case LOSES_DIACRITICS -> settleCode(doubtful);
            case LISTS_REGIONS -> regions ? MunicipalityFound.Other.OTHER : doubtful;
        };
    }

    private MunicipalityFound settleCode(Doubtful doubtful) {
        if (marksLost && !marks) {
            return new Known(doubtful.id());
        }
        return marks && !marksLost
                ? new Refused(
                        Code.CODE_AND_NAME_DIFFER,
                        List.of(municipalities.shown(doubtful.id()), municipalities.shown(doubtful.otherId())))
                : doubtful;
    }
}
