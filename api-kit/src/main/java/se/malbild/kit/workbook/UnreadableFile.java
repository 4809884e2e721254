package se.malbild.kit.workbook;

import java.io.IOException;
import java.util.List;

/// The file as a whole cannot be read, for a reason that its sender can mend.
public class UnreadableFile extends IOException {

    private static final long serialVersionUID = 1L;

    private final Enum<?> reason;
    private final transient List<String> arguments;

    /// Why a workbook cannot be read. Readers of other formats have reasons of their own.
    public enum Reason {
        /// No table at all.
        NOT_A_TABLE,
        /// Cut off, or not put together as its format demands.
        DAMAGED_WORKBOOK,
        /// Of a format before xlsx, or a binary one.
        OLD_WORKBOOK,
        /// It unpacks to more than is read. The limit.
        UNREASONABLE_SIZE,
        /// What only a file made to do harm holds. What it is.
        FORBIDDEN_CONTENT,
        /// The most columns that are read, and the row.
        TOO_MANY_COLUMNS,
        /// The most characters that are read, and the row.
        ROW_TOO_LONG
    }

    /// @param reason a [Reason], or one of the kinds that the reader of another format knows
    /// @param arguments what the words of the reason need
    public UnreadableFile(Enum<?> reason, String... arguments) {
        super(reason.name());
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public Enum<?> reason() {
        return reason;
    }

    public List<String> arguments() {
        return arguments;
    }
}
