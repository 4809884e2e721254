package se.malbild.indicator.layout;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.malbild.kit.language.Text;

/// How a table of a source is to be read.
@Entity
@Immutable
class Layout {

    @Id
    private String code;

    @Column(nullable = false)
    private String sourceCode;

    @Column(nullable = false)
    private String titleSwedish;

    @Column(nullable = false)
    private String titleEnglish;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private TableLayout definition;

    protected Layout() {}

    String code() {
        return code;
    }

    String sourceCode() {
        return sourceCode;
    }

    Text title() {
        return new Text(titleSwedish, titleEnglish);
    }

    TableLayout definition() {
        return definition;
    }
}
