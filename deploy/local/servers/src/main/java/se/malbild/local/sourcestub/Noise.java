package se.malbild.local.sourcestub;

/// Numbers that look random and are the same each time.
final class Noise {

    private Noise() {}

    /// @return from 0, below 1
    static double of(Object... parts) {
        long mixed = 0x9E3779B97F4A7C15L;
        for (Object part : parts) {
            mixed = mix(mixed ^ part.toString().hashCode());
        }
        return (mixed >>> 11) * 0x1.0p-53;
    }

    private static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
