package org.knotenpunkt.persistence.shared;

import static org.jooq.impl.DSL.val;

import java.sql.SQLException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingGetSQLInputContext;
import org.jooq.BindingGetStatementContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Context;
import org.jooq.Converter;
import org.jooq.Converters;
import org.jooq.DataType;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.SQLDialect;
import org.jooq.impl.AbstractBinding;
import org.jooq.impl.CustomQueryPart;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The text of a statement with named parameters, as jOOQ has written it, and the names in the order of their places. */
record PreparedText(String text, List<String> places) {
    private static final String PREFIX = "?:";
    private static final Pattern PLACE = Pattern.compile(Pattern.quote(PREFIX) + "(\\w+)");
    private static final DataType<Object> GIVEN = SQLDataType.OTHER.asConvertedDataType(new Given());

    /** @throws IllegalArgumentException if a value of the statement is neither a named parameter nor inline */
    static PreparedText of(Query statement) {
        var settings = JooqTransactions.settings().withRenderNamedParamPrefix(PREFIX);
        var matcher = PLACE.matcher(DSL.using(SQLDialect.POSTGRES, settings).renderNamedParams(statement));
        var places = matcher.results().map(PreparedText::name).toList();
        return new PreparedText(matcher.reset().replaceAll("?"), places);
    }

    private static String name(MatchResult place) {
        var name = place.group(1);
        if (Character.isDigit(name.charAt(0))) {
            throw new IllegalArgumentException("The value number %s has no name, and is not inline".formatted(name));
        }
        return name;
    }

    /** The statement with these values, for jOOQ to run. */
    QueryPart with(Values values) {
        return CustomQueryPart.of(ctx -> write(ctx, values));
    }

    private void write(Context<?> ctx, Values values) {
        ctx.sql(text);
        for (var place : places) {
            ctx.visit(val(values.get(place), GIVEN));
        }
    }

    /** The values in the order of their places. */
    @Nullable
    Object[] inOrder(Values values) {
        return places.stream().map(values::get).toArray();
    }

    /** A value whose place is in the text already. */
    private static final class Given extends AbstractBinding<Object, Object> {
        private static final long serialVersionUID = 1;

        @Override
        public Converter<Object, Object> converter() {
            return Converters.identity(Object.class);
        }

        @Override
        protected void sqlBind(BindingSQLContext<Object> ctx) {}

        @Override
        public void set(BindingSetStatementContext<Object> ctx) throws SQLException {
            ctx.statement().setObject(ctx.index(), ctx.value());
        }

        @Override
        public void get(BindingGetResultSetContext<Object> ctx) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void get(BindingGetStatementContext<Object> ctx) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void get(BindingGetSQLInputContext<Object> ctx) {
            throw new UnsupportedOperationException();
        }
    }
}
