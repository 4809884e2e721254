package se.malbild.indicator.importrun;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/// The bytes that a run is about, as they came.
///
/// @param fileName as the sender calls it
/// @param mediaType as the sender calls it
/// @param byteCount its length
/// @param sha256 its checksum, 64 hexadecimal digits
@Embeddable
record ReceivedFile(
        @Column(nullable = false) String fileName,
        @Column(nullable = false) String mediaType,
        @Column(nullable = false) long byteCount,
        @Column(nullable = false) String sha256) {}
