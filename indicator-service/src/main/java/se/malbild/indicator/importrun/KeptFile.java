package se.malbild.indicator.importrun;

/// What was kept of a file.
///
/// @param byteCount its length
/// @param sha256 its checksum, 64 hexadecimal digits
record KeptFile(long byteCount, String sha256) {}
