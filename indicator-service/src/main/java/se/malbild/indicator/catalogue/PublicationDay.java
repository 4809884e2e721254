package se.malbild.indicator.catalogue;

import java.time.LocalDate;

/// The day on which the figures of a period came out.
///
/// @param indicator code
/// @param period of the figures
/// @param day when they were first published, or will be
public record PublicationDay(String indicator, String period, LocalDate day) {}
