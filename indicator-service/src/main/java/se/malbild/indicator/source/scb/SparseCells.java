package se.malbild.indicator.source.scb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Values or marks by position, as an array or an object gives them, or one for all.
final class SparseCells<T> {

    private final String field;
    private final long most;
    private final List<@Nullable T> dense = new ArrayList<>();
    private final Map<Integer, T> sparse = new HashMap<>();
    private @Nullable T ofAll;
    private boolean isArray;

    SparseCells(String field, long most) {
        this.field = field;
        this.most = most;
    }

    void add(@Nullable T value) throws NonsenseAnswer {
        isArray = true;
        if (dense.size() >= most) {
            throw new NonsenseAnswer(field + ": > " + most);
        }
        dense.add(value);
    }

    void put(String position, @Nullable T value) throws NonsenseAnswer {
        if (!position.matches("0|[1-9][0-9]{0,8}") || Integer.parseInt(position) >= most) {
            throw new NonsenseAnswer(field + "." + position);
        }
        if (value != null) {
            sparse.put(Integer.valueOf(position), value);
        }
    }

    void all(T value) {
        ofAll = value;
    }

    /// Checks that an array has so many, and an object none beyond.
    void checkCount(long count) throws NonsenseAnswer {
        if (isArray && dense.size() != count) {
            throw new NonsenseAnswer(field + ": " + dense.size() + " ≠ " + count);
        }
        for (int position : sparse.keySet()) {
            if (position >= count) {
                throw new NonsenseAnswer(field + "." + position + " ≥ " + count);
            }
        }
    }

    @Nullable
    T at(int position) {
        if (ofAll != null) {
            return ofAll;
        }
        return isArray ? dense.get(position) : sparse.get(position);
    }
}
