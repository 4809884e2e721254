package se.malbild.indicator.source.kolada.metadata;

import se.malbild.indicator.source.ReadingProblem.Code;

/// What can change of a KPI.
public enum KpiChangeKind {
    /// Another title.
    RETITLED(Code.KPI_RETITLED),
    /// Another description, so perhaps another definition, under the same id.
    REDEFINED(Code.KPI_REDEFINED),
    /// Figures of women and men have been added.
    DIVIDED_BY_GENDER(Code.KPI_DIVIDED_BY_GENDER),
    /// There are no figures of women and men any more.
    NO_LONGER_DIVIDED(Code.KPI_NO_LONGER_DIVIDED),
    /// The figures of the same period come another day.
    PUBLICATION_MOVED(Code.KPI_PUBLICATION_MOVED),
    /// The figures of another period come next.
    NEXT_PUBLICATION(Code.KPI_NEXT_PUBLICATION),
    /// Something else that is told of it.
    CHANGED(Code.KPI_CHANGED),
    /// It does not exist any more.
    VANISHED(Code.KPI_VANISHED),
    /// It exists again.
    CAME_BACK(Code.KPI_CAME_BACK);

    private final Code remark;

    KpiChangeKind(Code remark) {
        this.remark = remark;
    }

    Code remark() {
        return remark;
    }
}
