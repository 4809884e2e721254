package se.malbild.indicator.importrun;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.layout.TableLayout;

/// What somebody asks for when they start a run.
///
/// @param kind what the run does
/// @param layoutCode code of the layout to read by; null when the file is to be recognised or the layout is stated
/// @param statedLayout the columns of this file alone
/// @param statedIndicator of which indicator the figures are, where the file does not say so
/// @param statedEdition period of the edition, where the file does not say so
/// @param statedSheet name or number of the sheet to read; null when the layout or the reader chooses
/// @param statedPublishedOn when the edition was published
/// @param validateOnly true when nothing is to be changed
/// @param actor who asks
/// @param confinedTo the municipality whose rows alone may be written; null for all
/// @param reason why, as the history shows it
/// @param undoes the run that is to be taken back
@Embeddable
public record ImportOrder(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        ImportKind kind,

        @Column(name = "stated_layout_code") @Nullable String layoutCode,

        @JdbcTypeCode(SqlTypes.JSON) @Nullable TableLayout statedLayout,
        @Nullable String statedIndicator,
        @Nullable String statedEdition,
        @Nullable String statedSheet,
        @Nullable LocalDate statedPublishedOn,
        @Column(nullable = false) boolean validateOnly,
        @Column(nullable = false) String actor,
        @Nullable String confinedTo,
        @Nullable String reason,
        @Nullable UUID undoes) {}
