"""A small shop through SQLAlchemy's ORM: reports, filters put together from parts, loading strategies, bulk work."""

import itertools
import sys

import sqlalchemy as sa
from sqlalchemy import orm

url = sys.argv[1]
engine = sa.create_engine(url)
dialect = engine.dialect.name


class Base(orm.DeclarativeBase):
    pass


tagged = sa.Table(
    "orm_tagged", Base.metadata,
    sa.Column("product", sa.ForeignKey("orm_product.id"), primary_key=True),
    sa.Column("tag", sa.ForeignKey("orm_tag.id"), primary_key=True),
)


class Tag(Base):
    __tablename__ = "orm_tag"
    id = orm.mapped_column(sa.Integer, primary_key=True)
    word = orm.mapped_column(sa.String(40), unique=True)


class Category(Base):
    __tablename__ = "orm_category"
    id = orm.mapped_column(sa.Integer, primary_key=True)
    name = orm.mapped_column(sa.String(40))
    parent_id = orm.mapped_column(sa.ForeignKey("orm_category.id"))
    parent = orm.relationship("Category", remote_side=[id], backref="children")


class Product(Base):
    __tablename__ = "orm_product"
    id = orm.mapped_column(sa.Integer, primary_key=True)
    name = orm.mapped_column(sa.String(80), index=True)
    price = orm.mapped_column(sa.Numeric(9, 2))
    stock = orm.mapped_column(sa.Integer, default=0)
    active = orm.mapped_column(sa.Boolean, default=True)
    added = orm.mapped_column(sa.DateTime, server_default=sa.func.now())
    facts = orm.mapped_column(sa.JSON)
    category_id = orm.mapped_column(sa.ForeignKey("orm_category.id"))
    category = orm.relationship(Category, backref="products")
    tags = orm.relationship(Tag, secondary=tagged, backref="products")
    lines = orm.relationship("Line", back_populates="product")


class Order(Base):
    __tablename__ = "orm_order"
    id = orm.mapped_column(sa.Integer, primary_key=True)
    made = orm.mapped_column(sa.DateTime, server_default=sa.func.now())
    state = orm.mapped_column(sa.Enum("open", "paid", "sent", name="orm_state"), default="open")
    note = orm.mapped_column(sa.Text)
    version = orm.mapped_column(sa.Integer)
    lines = orm.relationship("Line", back_populates="order", cascade="all, delete-orphan")
    __mapper_args__ = {"version_id_col": version}


class Line(Base):
    __tablename__ = "orm_line"
    order_id = orm.mapped_column(sa.ForeignKey("orm_order.id"), primary_key=True)
    product_id = orm.mapped_column(sa.ForeignKey("orm_product.id"), primary_key=True)
    pieces = orm.mapped_column(sa.Integer, nullable=False)
    discount = orm.mapped_column(sa.Numeric(4, 2))
    order = orm.relationship(Order, back_populates="lines")
    product = orm.relationship(Product, back_populates="lines")


def fill(session):
    words = [Tag(word=word) for word in ("red", "it's green", "100%", "a--b", "/*x*/", "; drop")]
    root = Category(name="all")
    parts = [Category(name=name, parent=root) for name in ("food", "drink", "O'Food")]
    products = [
        Product(name=f"thing {n}", price=n, stock=n % 7, category=parts[n % 3], tags=words[: n % 4], facts={"n": n})
        for n in range(1, 20)
    ]
    session.add_all([root, *parts, *products])
    session.flush()
    for n in range(1, 10):
        session.add(Order(note="or 1=1 --", lines=[Line(product=product, pieces=n) for product in products[:n]]))
    session.commit()


CONDITIONS = [
    Product.name == "thing 1",
    Product.name.like("%it's%"),
    Product.name.ilike("%thing%"),
    Product.name.startswith("thing", autoescape=True),
    Product.name.in_(["a", "b", "c"]),
    Product.name.not_in(["a"]),
    Product.price.between(1, 5),
    Product.stock > 0,
    Product.active.is_(True),
    ~Product.active,
    Product.category_id.is_(None),
    Product.category_id.is_not(None),
    sa.or_(Product.price < 2, Product.stock > 5),
    sa.or_(Product.name == "x", sa.and_(Product.price > 3, Product.stock < 4), Product.active == sa.true()),
    sa.not_(sa.or_(Product.price > 8, Product.price < 1)),
    Product.tags.any(Tag.word == "red"),
    ~Product.tags.any(),
    Product.category.has(Category.name.in_(["food", "drink"])),
    Product.lines.any(Line.pieces > 3),
    sa.func.lower(Product.name) == "thing 3",
    sa.func.coalesce(Product.stock, 0) >= 1,
    sa.exists().where(Line.product_id == Product.id),
    Product.id.in_(sa.select(Line.product_id).where(Line.pieces > 2)),
    sa.case((Product.price > 5, "dear"), else_="cheap") == "dear",
    sa.extract("year", Product.added) == 2024,
    sa.func.length(Product.name) > 4,
    sa.cast(Product.price, sa.Integer) % 2 == 0,
    sa.true(),
    sa.literal(None).is_(None) | (Product.stock == 2),
    sa.tuple_(Product.stock, Product.active).in_([(1, True), (2, False)]),
]
ORDERS = [(Product.id,), (Product.price.desc(), Product.name), (sa.func.lower(Product.name),), (Product.stock.desc().nulls_last(),)]


def attempt(session, statement):
    try:
        session.execute(statement).unique().all()
    except Exception as error:  # what a dialect cannot do is not asked for again
        print(str(error)[:100], file=sys.stderr)
        session.rollback()


def filters(session):
    for condition in CONDITIONS:
        attempt(session, sa.select(Product).where(condition))
        attempt(session, sa.select(sa.func.count()).select_from(Product).where(condition))
    for number, (one, two) in enumerate(itertools.combinations(CONDITIONS, 2)):
        order = ORDERS[number % len(ORDERS)] if dialect != "mysql" else ORDERS[number % 3]
        attempt(session, sa.select(Product.id, Product.name).where(one, two).order_by(*order).limit(10).offset(number % 3))
    for number, three in enumerate(itertools.islice(itertools.combinations(CONDITIONS, 3), 0, 4000, 37)):
        attempt(session, sa.select(Product).where(sa.or_(*three[:2]), three[2]).order_by(Product.id).limit(5))


def loading(session):
    session.scalars(sa.select(Order).options(orm.selectinload(Order.lines).joinedload(Line.product))).unique().all()
    session.scalars(sa.select(Product).options(orm.joinedload(Product.category), orm.selectinload(Product.tags))).unique().all()
    session.scalars(sa.select(Product).options(orm.subqueryload(Product.lines), orm.defer(Product.facts))).all()
    session.scalars(sa.select(Category).options(orm.selectinload(Category.children, recursion_depth=2))).all()
    session.scalars(sa.select(Product).join(Product.category).options(orm.contains_eager(Product.category))).all()
    session.expire_all()
    for product in session.scalars(sa.select(Product).limit(3)):
        product.category and product.category.parent and product.tags and product.lines
    session.get(Product, 4, populate_existing=True)
    session.get(Line, (1, 1), populate_existing=True)
    session.refresh(session.get(Order, 2), ["lines"])


def reports(session):
    revenue = sa.func.sum(Line.pieces * Product.price * (1 - sa.func.coalesce(Line.discount, 0)))
    sold = (sa.select(Category.name, revenue.label("revenue")).join(Product, Product.category_id == Category.id)
            .join(Line, Line.product_id == Product.id).group_by(Category.name))
    attempt(session, sold.having(revenue > 10).order_by(sa.desc("revenue")))
    inner = sold.subquery("sold")
    attempt(session, sa.select(inner.c.name, inner.c.revenue / sa.func.sum(inner.c.revenue).over()))
    attempt(session, sa.select(Product.name, sa.func.rank().over(partition_by=Product.category_id, order_by=Product.price.desc())))
    attempt(session, sa.select(Order.id, sa.func.row_number().over(order_by=Order.made), sa.func.lag(Order.id).over(order_by=Order.id)))
    attempt(session, sa.union_all(sa.select(Product.name), sa.select(Category.name), sa.select(Tag.word)).order_by("name"))
    attempt(session, sa.union(sa.select(Product.name).where(Product.price > 3), sa.select(sa.literal("none"))))
    attempt(session, sa.except_(sa.select(Product.id), sa.select(Line.product_id)))
    attempt(session, sa.intersect(sa.select(Product.id), sa.select(Line.product_id)))
    tree = sa.select(Category.id, Category.name, sa.literal(0).label("depth")).where(Category.parent_id.is_(None)).cte("tree", recursive=True)
    tree = tree.union_all(sa.select(Category.id, Category.name, tree.c.depth + 1).join(tree, Category.parent_id == tree.c.id))
    attempt(session, sa.select(tree).order_by(tree.c.depth))
    busy = sa.select(Line.product_id, sa.func.count().label("n")).group_by(Line.product_id).cte("busy")
    attempt(session, sa.select(Product.name, busy.c.n).outerjoin(busy, busy.c.product_id == Product.id).where(sa.or_(busy.c.n.is_(None), busy.c.n > 1)))
    last = sa.select(sa.func.max(Line.order_id)).where(Line.product_id == Product.id).correlate(Product).scalar_subquery()
    attempt(session, sa.select(Product.name, last.label("latest")).where(last > 2))
    attempt(session, sa.select(sa.func.count(sa.distinct(Line.product_id)), sa.func.min(Line.pieces), sa.func.avg(Line.pieces)))
    attempt(session, sa.select(sa.func.sum(sa.case((Order.state == "paid", 1), else_=0)), sa.func.count()))
    alias = orm.aliased(Product)
    attempt(session, sa.select(Product.name, alias.name).join(alias, sa.and_(alias.category_id == Product.category_id, alias.id > Product.id)))
    attempt(session, sa.select(Product, Category).join(Category, sa.true()).limit(3))
    attempt(session, sa.select(Product.name).distinct().order_by(Product.name))
    attempt(session, sa.select(sa.text("1")).where(sa.text("1=1")).where(sa.text("1 = 1")))
    attempt(session, sa.select(Product).where(sa.text("1=0")))
    attempt(session, sa.select(Product).where(sa.false()))
    attempt(session, sa.select(Product).prefix_with("/* report 7 */").limit(1))
    attempt(session, sa.select(Product).where(Product.id == 1).with_for_update())
    attempt(session, sa.select(Product).where(Product.id == 1).with_for_update(read=True))
    attempt(session, sa.select(sa.func.concat(Product.name, " x"), sa.func.upper(Product.name), sa.func.abs(Product.stock)))


def changes(session):
    session.execute(sa.update(Product).where(Product.stock == 0).values(active=False))
    session.execute(sa.update(Product).values(price=Product.price * 2).where(Product.category.has(name="food")), execution_options={"synchronize_session": False})
    session.execute(sa.delete(Line).where(Line.pieces > 8), execution_options={"synchronize_session": False})
    session.execute(sa.insert(Tag), [{"word": "x"}, {"word": "y"}])
    session.execute(sa.insert(Tag).from_select(["word"], sa.select(Category.name).where(Category.name.like("O'%"))))
    order = session.get(Order, 1)
    order.state = "paid"
    order.lines[0].pieces += 1
    session.commit()
    with session.begin_nested():
        session.delete(session.get(Order, 3))
    session.commit()
    session.bulk_update_mappings(Product, [{"id": 1, "stock": 5}, {"id": 2, "stock": 6}])
    session.query(Product).filter(Product.id == 5).update({"stock": Product.stock + 1})
    session.commit()


def look_around():
    inspector = sa.inspect(engine)
    for table in inspector.get_table_names():
        for ask in ("get_columns", "get_pk_constraint", "get_foreign_keys", "get_indexes", "get_unique_constraints",
                    "get_check_constraints", "get_table_comment", "get_table_options"):
            try:
                getattr(inspector, ask)(table)
            except NotImplementedError:
                pass
    inspector.get_view_names(), inspector.get_schema_names(), inspector.get_sequence_names() if dialect == "postgresql" else None
    sa.MetaData().reflect(engine)


Base.metadata.create_all(engine)
with orm.Session(engine) as shop:
    fill(shop)
    for part in (filters, loading, reports, changes):
        part(shop)
look_around()
Base.metadata.drop_all(engine)
