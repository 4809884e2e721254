package se.malbild.kit.database;

import jakarta.persistence.EntityManager;
import org.hibernate.query.NativeQuery;
import org.hibernate.query.Query;
import org.hibernate.query.TupleTransformer;

/// SQL that finds one column.
///
/// In place of `createNativeQuery(sql, type)`: for each call of that, Hibernate 7.1 keeps another plan of the same
/// hash, since its `ImplicitResultClassBuilder` equals only itself, and soon compares thousands of them at every
/// call.
public final class OneColumn {

    private OneColumn() {}

    /// @param type of the column, as the driver and Hibernate read it
    public static <T> Query<T> query(EntityManager database, String sql, Class<T> type) {
        NativeQuery<?> query = database.createNativeQuery(sql).unwrap(NativeQuery.class);
        return query.setTupleTransformer(new First<>(type));
    }

    private record First<T>(Class<T> type) implements TupleTransformer<T> {

        @Override
        public T transformTuple(Object[] tuple, String[] aliases) {
            return type.cast(tuple[0]);
        }
    }
}
