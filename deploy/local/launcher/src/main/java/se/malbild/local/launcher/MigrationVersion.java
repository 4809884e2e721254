package se.malbild.local.launcher;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/// A version as Flyway orders them: numbers between dots or underscores, of any size; `1.0` is `1`.
///
/// @param label as it was written
record MigrationVersion(String label) implements Comparable<MigrationVersion> {

    private List<BigInteger> numbers() {
        List<BigInteger> numbers =
                Arrays.stream(label.split("[._]")).map(BigInteger::new).toList();
        int length = numbers.size();
        while (length > 0 && numbers.get(length - 1).signum() == 0) {
            length--;
        }
        return numbers.subList(0, length);
    }

    @Override
    public int compareTo(MigrationVersion other) {
        return Arrays.compare(
                numbers().toArray(BigInteger[]::new), other.numbers().toArray(BigInteger[]::new));
    }
}
