package se.malbild.strategy.reconciliation;

/// Where a figure stands.
record Cell(String municipality, String indicator, String period, String gender) {}
