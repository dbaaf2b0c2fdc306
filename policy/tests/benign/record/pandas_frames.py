"""A notebook's way with a database: frames read, written, appended and pivoted through pandas."""

import sys

import pandas
import sqlalchemy as sa

engine = sa.create_engine(sys.argv[1])
frame = pandas.DataFrame({"day": pandas.date_range("2024-01-01", periods=40), "n": range(40), "what": ["a", "it's", None, "d--"] * 10})
frame.to_sql("frame", engine, if_exists="replace", index=False)
frame.to_sql("frame", engine, if_exists="append", index=False, method="multi", chunksize=7)
frame.to_sql("wide", engine, if_exists="replace", index=True)
with engine.connect() as connection:
    print(len(pandas.read_sql_table("frame", connection)), len(pandas.read_sql_table("frame", connection, columns=["n", "what"])))
    for query in (
        "SELECT * FROM frame",
        "SELECT what, count(*) AS n, sum(n) AS total FROM frame GROUP BY what ORDER BY total DESC",
        "SELECT * FROM frame WHERE n > 3 AND what IS NOT NULL LIMIT 10",
        "SELECT a.what, b.n FROM frame a JOIN wide b ON a.n = b.n WHERE a.what = 'it''s'",
        "SELECT day, n, avg(n) OVER (ORDER BY day ROWS BETWEEN 6 PRECEDING AND CURRENT ROW) AS week FROM frame",
        "SELECT * FROM frame WHERE 1 = 1 AND n BETWEEN 2 AND 30 AND (what = 'a' OR what IS NULL) -- notebook cell 7",
    ):
        print(len(pandas.read_sql_query(sa.text(query), connection)))
