package se.malbild.kit.architecture.violating.unmarked;

/// Its package says nothing of nulls.
class Unmarked {}
