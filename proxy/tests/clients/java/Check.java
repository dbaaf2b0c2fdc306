// pgjdbc at the door. Where to connect is in PGHOST, PGPORT, PGUSER, PGPASSWORD, PGDATABASE.

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.sql.*;
import java.time.LocalDate;
import java.util.*;
import java.util.concurrent.*;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.postgresql.largeobject.*;

public class Check {
    static Connection connect(String... options) throws SQLException {
        Map<String, String> env = System.getenv();
        String url = "jdbc:postgresql://" + env.get("PGHOST") + ":" + env.get("PGPORT") + "/" + env.get("PGDATABASE");
        Properties properties = new Properties();
        properties.setProperty("user", env.get("PGUSER"));
        properties.setProperty("password", env.get("PGPASSWORD"));
        for (int i = 0; i < options.length; i += 2) properties.setProperty(options[i], options[i + 1]);
        return DriverManager.getConnection(url, properties);
    }

    static void check(boolean holds, Object what) {
        if (!holds) throw new AssertionError(what);
    }

    static Object one(Connection c, String sql, Object... values) throws SQLException {
        try (PreparedStatement s = c.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) s.setObject(i + 1, values[i]);
            try (ResultSet r = s.executeQuery()) {
                check(r.next(), sql);
                return r.getObject(1);
            }
        }
    }

    interface Work { void run() throws Exception; }

    static void fails(String state, Work work) throws Exception {
        try {
            work.run();
        } catch (SQLException error) {
            check(state.equals(error.getSQLState()), error);
            return;
        }
        throw new AssertionError("no error " + state);
    }

    static void types(Connection c) throws Exception {
        try (PreparedStatement s = c.prepareStatement("SELECT ?::int8, ?::numeric, ?, ?::bytea, ?::date, ?::int[], ?::uuid, ?::bool")) {
            UUID id = new UUID(1, 2);
            for (int round = 0; round < 12; round++) { // from the sixth on with a named statement, and binary
                s.setLong(1, 1L << 40);
                s.setBigDecimal(2, new BigDecimal("12.340"));
                s.setString(3, "größe");
                s.setBytes(4, new byte[] {0, -1});
                s.setObject(5, LocalDate.of(2020, 2, 29));
                s.setArray(6, c.createArrayOf("int4", new Integer[] {1, 2, null}));
                s.setObject(7, id);
                s.setBoolean(8, true);
                try (ResultSet r = s.executeQuery()) {
                    r.next();
                    check(r.getLong(1) == 1L << 40 && r.getBigDecimal(2).equals(new BigDecimal("12.340")), round);
                    check(r.getString(3).equals("größe") && r.getBytes(4)[1] == -1, round);
                    check(r.getObject(5, LocalDate.class).equals(LocalDate.of(2020, 2, 29)), round);
                    check(Arrays.equals((Integer[]) r.getArray(6).getArray(), new Integer[] {1, 2, null}), round);
                    check(r.getObject(7).equals(id) && r.getBoolean(8), round);
                }
            }
        }
    }

    static void transactions(Connection c) throws Exception {
        try (Statement s = c.createStatement()) {
            s.execute("CREATE TABLE jd (id int PRIMARY KEY, what text)");
            c.setAutoCommit(false);
            s.executeUpdate("INSERT INTO jd VALUES (1, 'kept')");
            Savepoint point = c.setSavepoint();
            fails("23505", () -> s.executeUpdate("INSERT INTO jd VALUES (1, 'again')"));
            fails("25P02", () -> s.executeQuery("SELECT 1"));
            c.rollback(point);
            c.commit();
            s.executeUpdate("DELETE FROM jd");
            c.rollback();
            check(one(c, "SELECT count(*) FROM jd").equals(1L), "rolled back");
            c.commit();
            c.setReadOnly(true);
            c.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            fails("25006", () -> s.executeUpdate("DELETE FROM jd"));
            c.rollback();
            c.setReadOnly(false);
            c.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            c.setAutoCommit(true);
        }
    }

    static void batches(Connection c) throws Exception {
        try (PreparedStatement s = c.prepareStatement("INSERT INTO jd VALUES (?, ?)", new String[] {"id"})) {
            for (int i = 100; i < 600; i++) {
                s.setInt(1, i);
                s.setString(2, "row " + i);
                s.addBatch();
            }
            check(s.executeBatch().length == 500, "batch");
            int keys = 0;
            try (ResultSet r = s.getGeneratedKeys()) { while (r.next()) keys++; }
            check(keys == 500, keys);
            s.setInt(1, 700);
            s.setString(2, "x");
            s.addBatch();
            s.setInt(1, 100);
            s.addBatch();
            fails("23505", s::executeBatch);
        }
    }

    static void cursors(Connection c) throws Exception {
        c.setAutoCommit(false);
        try (PreparedStatement s = c.prepareStatement("SELECT id FROM jd ORDER BY id")) {
            s.setFetchSize(7); // portals with a row limit
            int rows = 0;
            try (ResultSet r = s.executeQuery()) { while (r.next()) rows++; }
            check(rows == 501, rows);
        }
        c.commit();
        c.setAutoCommit(true);
        try (Statement s = c.createStatement(ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_UPDATABLE);
                ResultSet r = s.executeQuery("SELECT id, what FROM jd WHERE id = 1")) {
            check(r.last(), "scrolled");
            r.updateString("what", "changed");
            r.updateRow();
        }
        check(one(c, "SELECT what FROM jd WHERE id = ?", 1).equals("changed"), "updatable");
    }

    static void copies(Connection c) throws Exception {
        CopyManager copy = c.unwrap(PGConnection.class).getCopyAPI();
        StringBuilder lines = new StringBuilder();
        for (int i = 1000; i < 6000; i++) lines.append(i).append("\tcopied\n");
        check(copy.copyIn("COPY jd FROM STDIN", new StringReader(lines.toString())) == 5000, "copied in");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        check(copy.copyOut("COPY (SELECT * FROM jd WHERE id >= 1000 ORDER BY id) TO STDOUT", out) == 5000, "copied out");
        check(out.toString("UTF-8").equals(lines.toString()), "what was copied");
        fails("23505", () -> copy.copyIn("COPY jd FROM STDIN", new StringReader("1000\tagain\n")));
    }

    // By FunctionCall messages.
    static void largeObjects(Connection c) throws Exception {
        c.setAutoCommit(false);
        LargeObjectManager manager = c.unwrap(PGConnection.class).getLargeObjectAPI();
        long oid = manager.createLO();
        byte[] content = new byte[300_000];
        new Random(1).nextBytes(content);
        try (LargeObject object = manager.open(oid)) {
            object.write(content);
            object.seek(100_000);
            check(Arrays.equals(object.read(10), Arrays.copyOfRange(content, 100_000, 100_010)), "large object");
            check(object.size() == 300_000, object.size());
            object.truncate(5);
            check(object.size() == 5, object.size());
        }
        manager.unlink(oid);
        c.commit();
        c.setAutoCommit(true);
    }

    static void metadata(Connection c) throws Exception {
        DatabaseMetaData data = c.getMetaData();
        check(data.getDatabaseProductName().equals("PostgreSQL"), "product");
        int columns = 0;
        try (ResultSet r = data.getColumns(null, "public", "jd", "%")) { while (r.next()) columns++; }
        check(columns == 2, columns);
        List<ResultSet> all = List.of(
            data.getTables(null, null, "%", null), data.getPrimaryKeys(null, null, "jd"), data.getTypeInfo(),
            data.getIndexInfo(null, null, "jd", false, false), data.getImportedKeys(null, null, "jd"),
            data.getExportedKeys(null, null, "jd"), data.getProcedures(null, "public", "%"), data.getSchemas(),
            data.getFunctions(null, "public", "%"), data.getTablePrivileges(null, "public", "jd"), data.getCatalogs(),
            data.getColumnPrivileges(null, "public", "jd", "%"), data.getUDTs(null, null, "%", null),
            data.getBestRowIdentifier(null, null, "jd", 0, true), data.getFunctionColumns(null, "public", "%", "%"),
            data.getVersionColumns(null, null, "jd"), data.getClientInfoProperties(), data.getTableTypes());
        for (ResultSet r : all) { while (r.next()) { } r.close(); }
        check(data.getSQLKeywords().length() > 100 && data.getMaxColumnNameLength() == 63, "keywords");
    }

    static void notices(Connection c) throws Exception {
        try (Statement s = c.createStatement()) {
            s.execute("DO $$ BEGIN RAISE NOTICE 'heard'; END $$");
            check(s.getWarnings().getMessage().equals("heard"), "notice");
            s.setQueryTimeout(1);
            fails("57014", () -> s.execute("SELECT pg_sleep(60)"));
            s.setQueryTimeout(0);
            check(s.execute("SELECT 1; SELECT 2") && s.getMoreResults(), "two results");
            s.execute("LISTEN jd_news");
            s.execute("NOTIFY jd_news, 'hello'");
            s.execute("SELECT 1");
            check(c.unwrap(PGConnection.class).getNotifications()[0].getParameter().equals("hello"), "notification");
        }
        c.setSchema("pg_catalog");
        check(c.getSchema().equals("pg_catalog"), "schema");
        c.setSchema("public");
        c.setClientInfo("ApplicationName", "jdbc at work");
        check(one(c, "SELECT current_setting('application_name')").equals("jdbc at work"), "application_name");
        check(c.isValid(5), "valid");
    }

    static void alterUnderPrepared(Connection c) throws Exception {
        try (PreparedStatement s = c.prepareStatement("SELECT * FROM jd WHERE id = 1")) {
            for (int i = 0; i < 8; i++) try (ResultSet r = s.executeQuery()) { r.next(); }
            try (Statement ddl = c.createStatement()) { ddl.execute("ALTER TABLE jd ADD COLUMN more int DEFAULT 3"); }
            try (ResultSet r = s.executeQuery()) { // the driver prepares anew after 0A000
                r.next();
                check(r.getInt("more") == 3, "new column");
            }
        }
    }

    static void threads(String... options) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<Object>> done = new ArrayList<>();
        for (int t = 0; t < 8; t++) {
            int number = t;
            done.add(threads.submit(() -> {
                try (Connection c = connect(options)) {
                    for (int i = 0; i < 40; i++) {
                        check(one(c, "SELECT ?::int + 1", number * 1000 + i).equals(number * 1000 + i + 1), number);
                        check(one(c, "SELECT ?::text || 'x'", number + "." + i).equals(number + "." + i + "x"), number);
                    }
                }
                return null;
            }));
        }
        for (Future<Object> one : done) one.get(60, TimeUnit.SECONDS);
        threads.shutdown();
    }

    public static void main(String[] arguments) throws Exception {
        try (Connection c = connect("ApplicationName", "jdbc")) {
            types(c);
            transactions(c);
            batches(c);
            cursors(c);
            copies(c);
            largeObjects(c);
            metadata(c);
            notices(c);
            alterUnderPrepared(c);
            try (Statement s = c.createStatement()) { s.execute("DROP TABLE jd"); }
        }
        threads();
        threads("prepareThreshold", "1", "preparedStatementCacheQueries", "3");
        threads("preferQueryMode", "simple");
        threads("preferQueryMode", "extendedCacheEverything");
    }
}
