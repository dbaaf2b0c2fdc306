//! The shop's data: invented, and the same each time.

use rusqlite::{Transaction, params};

/// Rows of each kind.
const SUPPLIERS: u64 = 40;
const PRODUCTS: u64 = 400;
const CUSTOMERS: u64 = 5_000;
const EMPLOYEES: u64 = 24;
const ORDERS: u64 = 33_334;
const LINES: u64 = 100_000;

/// Where the dice begin.
const SEED: u64 = 0x0b05_db00_5eed;

const COUNTRIES: [(&str, &str, &str); 8] = [
    ("AT", "Austria", "EUR"),
    ("CH", "Switzerland", "CHF"),
    ("DE", "Germany", "EUR"),
    ("ES", "Spain", "EUR"),
    ("FR", "France", "EUR"),
    ("GB", "United Kingdom", "GBP"),
    ("IT", "Italy", "EUR"),
    ("SE", "Sweden", "SEK"),
];

const CATEGORIES: [(&str, Option<i64>); 10] = [
    ("Household", None),
    ("Garden", None),
    ("Office", None),
    ("Kitchen", Some(1)),
    ("Lighting", Some(1)),
    ("Tools", Some(2)),
    ("Plants", Some(2)),
    ("Paper", Some(3)),
    ("Furniture", Some(3)),
    ("Textiles", Some(1)),
];

const FIRST: [&str; 20] = [
    "Alex", "Bela", "Chris", "Dana", "Eli", "Finn", "Gale", "Harper", "Indra", "Jo", "Kim", "Lou",
    "Mika", "Nico", "Oli", "Pat", "Quinn", "Robin", "Sam", "Toni",
];

const LAST: [&str; 20] = [
    "Archer", "Baker", "Carter", "Draper", "Ember", "Fisher", "Gardner", "Hunter", "Ivory",
    "Joiner", "Keeper", "Lister", "Mason", "Norris", "Orchard", "Potter", "Quill", "Ryder",
    "Sawyer", "Turner",
];

const QUALITIES: [&str; 10] = [
    "Plain", "Blue", "Large", "Small", "Sturdy", "Folding", "Round", "Square", "Light", "Classic",
];

const GOODS: [&str; 12] = [
    "lamp", "chair", "bowl", "spade", "notebook", "shelf", "kettle", "blanket", "pot", "hammer",
    "desk", "basket",
];

const STREETS: [&str; 6] = [
    "Example Street",
    "Sample Road",
    "Test Lane",
    "Model Square",
    "Demo Avenue",
    "Pattern Way",
];

const CITIES: [&str; 8] = [
    "Exampleton",
    "Sampleford",
    "Testville",
    "Modelburg",
    "Demoham",
    "Patternstad",
    "Mockby",
    "Dummyton",
];

/// A sequence of numbers that look drawn (splitmix64).
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// From 0, below `end`.
    fn below(&mut self, end: u64) -> u64 {
        self.next() % end.max(1)
    }

    /// From 1 to `last`.
    fn number(&mut self, last: u64) -> u64 {
        self.below(last).saturating_add(1)
    }

    fn one_of<'a>(&mut self, list: &[&'a str]) -> &'a str {
        let index = usize::try_from(self.next()).unwrap_or(usize::MAX);
        list.get(index.checked_rem(list.len()).unwrap_or(0))
            .copied()
            .unwrap_or_default()
    }

    fn digits(&mut self, count: usize) -> String {
        (0..count)
            .map(|_| char::from(b'0'.saturating_add(u8::try_from(self.below(10)).unwrap_or(0))))
            .collect()
    }

    /// A moment of one of the last `days` days before the shop's last.
    fn moment(&mut self, days: u64) -> String {
        let day = 730_u64.saturating_sub(self.below(days));
        let second = self.below(86_400);
        moment(day, second)
    }
}

/// A moment: days from 2024-01-01, and seconds.
fn moment(day: u64, second: u64) -> String {
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    format!("{} {hour:02}:{minute:02}:{second:02}", date(day))
}

/// A day, counted from 2024-01-01.
fn date(day: u64) -> String {
    let mut left = day;
    for (year, days_of_year) in [(2024, 366), (2025, 365), (2026, 365), (2027, 365)] {
        if left >= days_of_year {
            left -= days_of_year;
            continue;
        }
        let february = if days_of_year == 366 { 29 } else { 28 };
        let months = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        for (month, days) in (1..).zip(months) {
            if left < days {
                return format!("{year}-{month:02}-{:02}", left + 1);
            }
            left -= days;
        }
    }
    "2027-12-31".to_owned()
}

/// An amount of cents as a decimal number.
fn amount(cents: u64) -> f64 {
    f64::from(u32::try_from(cents).unwrap_or(u32::MAX)) / 100.0
}

/// Fills the tables.
pub(super) fn fill(shop: &Transaction<'_>) -> rusqlite::Result<()> {
    let mut dice = Dice(SEED);
    places(shop)?;
    let prices = goods(shop, &mut dice)?;
    people(shop, &mut dice)?;
    orders(shop, &mut dice, &prices)
}

fn places(shop: &Transaction<'_>) -> rusqlite::Result<()> {
    for (code, name, currency) in COUNTRIES {
        shop.execute(
            "INSERT INTO countries VALUES (?1, ?2, ?3)",
            [code, name, currency],
        )?;
    }
    for (id, (name, parent)) in (1_i64..).zip(CATEGORIES) {
        shop.execute(
            "INSERT INTO categories VALUES (?1, ?2, ?3)",
            params![id, name, parent],
        )?;
    }
    for (id, (code, name, _)) in (1_i64..).zip(COUNTRIES).take(4) {
        let name = format!("{name} warehouse");
        shop.execute(
            "INSERT INTO warehouses VALUES (?1, ?2, ?3)",
            params![id, name, code],
        )?;
    }
    Ok(())
}

/// Suppliers, products and stock; the products' prices in cents.
fn goods(shop: &Transaction<'_>, dice: &mut Dice) -> rusqlite::Result<Vec<u64>> {
    let codes = COUNTRIES.map(|(code, ..)| code);
    let mut put = shop.prepare("INSERT INTO suppliers VALUES (?1, ?2, ?3, ?4)")?;
    for id in 1..=SUPPLIERS {
        let name = format!("{} & {} Ltd", dice.one_of(&LAST), dice.one_of(&LAST));
        let email = format!("sales{id}@supplier.example");
        put.execute(params![id.cast_signed(), name, dice.one_of(&codes), email])?;
    }
    let mut put = shop.prepare("INSERT INTO products VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")?;
    let mut stock = shop.prepare("INSERT INTO stock VALUES (?1, ?2, ?3, ?4)")?;
    let mut prices = Vec::new();
    for id in 1..=PRODUCTS {
        let cents = dice.number(200) * 50 + 49;
        let name = format!("{} {}", dice.one_of(&QUALITIES), dice.one_of(&GOODS));
        let (category, supplier) = (dice.number(10), dice.number(SUPPLIERS));
        let active = dice.below(20) != 0;
        put.execute(params![
            id.cast_signed(),
            format!("SKU-{id:05}"),
            name,
            category.cast_signed(),
            supplier.cast_signed(),
            amount(cents),
            active
        ])?;
        prices.push(cents);
        for warehouse in 1..=4_i64 {
            let quantity = dice.below(500).cast_signed();
            stock.execute(params![
                warehouse,
                id.cast_signed(),
                quantity,
                dice.moment(30)
            ])?;
        }
    }
    Ok(prices)
}

fn people(shop: &Transaction<'_>, dice: &mut Dice) -> rusqlite::Result<()> {
    let codes = COUNTRIES.map(|(code, ..)| code);
    let mut put = shop.prepare("INSERT INTO employees VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?;
    for id in 1..=EMPLOYEES {
        let name = format!("{} {}", dice.one_of(&FIRST), dice.one_of(&LAST));
        let role = if id == 1 {
            "director"
        } else {
            dice.one_of(&["sales", "support", "logistics", "finance"])
        };
        let manager = (id > 1).then(|| dice.number(id - 1).cast_signed());
        let salary = amount((250_000 + dice.below(400_000)) * 12 / 12);
        put.execute(params![
            id.cast_signed(),
            name,
            role,
            salary,
            manager,
            date(dice.below(600))
        ])?;
    }
    let mut customer =
        shop.prepare("INSERT INTO customers VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")?;
    let mut identity =
        shop.prepare("INSERT INTO customer_identities VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?;
    let mut address = shop.prepare("INSERT INTO addresses VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?;
    for id in 1..=CUSTOMERS {
        let (first, last) = (dice.one_of(&FIRST), dice.one_of(&LAST));
        let email = format!(
            "{}.{}{id}@mail.example",
            first.to_lowercase(),
            last.to_lowercase()
        );
        let phone = (dice.below(5) != 0).then(|| format!("+00 {}", dice.digits(9)));
        let country = dice.one_of(&codes);
        let (created, updated) = (dice.moment(700), dice.moment(60));
        let by = dice.one_of(&["web", "import", "support"]);
        customer.execute(params![
            id.cast_signed(),
            format!("{first} {last}"),
            email,
            phone,
            country,
            created,
            updated,
            by
        ])?;
        // Born between 1950 and 2000.
        let birth = format!(
            "{}-{:02}-{:02}",
            1950 + dice.below(51),
            dice.number(12),
            dice.number(28)
        );
        identity.execute(params![
            id.cast_signed(),
            format!("ID-{}", dice.digits(8)),
            birth,
            format!("{country}00{}", dice.digits(16)),
            dice.one_of(&["support", "web"]),
            dice.moment(600)
        ])?;
        for (kind, number) in [("billing", 1), ("delivery", 2)] {
            let street = format!("{} {}", dice.number(200), dice.one_of(&STREETS));
            let place = (id * 2 + number - 2).cast_signed();
            let (city, postcode) = (dice.one_of(&CITIES), dice.digits(5));
            address.execute(params![
                place,
                id.cast_signed(),
                kind,
                street,
                city,
                postcode
            ])?;
        }
    }
    Ok(())
}

fn orders(shop: &Transaction<'_>, dice: &mut Dice, prices: &[u64]) -> rusqlite::Result<()> {
    let mut order = shop.prepare("INSERT INTO orders VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")?;
    let mut line = shop.prepare("INSERT INTO order_lines VALUES (?1, ?2, ?3, ?4, ?5)")?;
    let mut payment = shop.prepare("INSERT INTO payments VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?;
    let mut shipment = shop.prepare("INSERT INTO shipments VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?;
    let mut refund = shop.prepare("INSERT INTO refunds (payment_id, amount, reason, approved_by, refunded_at) VALUES (?1, ?2, ?3, ?4, ?5)")?;
    let mut lines = 0;
    for id in 1..=ORDERS {
        let left = LINES - lines;
        // What is left is enough for one line of each order that is to come.
        let count = if id == ORDERS {
            left
        } else {
            dice.number(5).min(left - (ORDERS - id))
        };
        let mut total = 0;
        let mut wanted = Vec::new();
        for _ in 0..count {
            let product = dice.number(PRODUCTS);
            let index = usize::try_from(product - 1).unwrap_or(0);
            let (price, quantity) = (prices.get(index).copied().unwrap_or(100), dice.number(4));
            total += price * quantity;
            wanted.push((product, quantity, price));
        }
        let customer = dice.number(CUSTOMERS);
        let day = (id - 1) * 720 / ORDERS;
        let status = match dice.below(100) {
            0..=4 => "cancelled",
            5..=9 => "new",
            10..=19 => "paid",
            20..=34 => "shipped",
            _ => "delivered",
        };
        let by = dice.one_of(&["web", "web", "phone", "import"]);
        order.execute(params![
            id.cast_signed(),
            customer.cast_signed(),
            (customer * 2).cast_signed(),
            status,
            moment(day, dice.below(86_400)),
            amount(total),
            by
        ])?;
        for (product, quantity, price) in wanted {
            lines += 1;
            let numbers = [lines, id, product, quantity].map(u64::cast_signed);
            let [line_id, order_id, product, quantity] = numbers;
            line.execute(params![line_id, order_id, product, quantity, amount(price)])?;
        }
        if status == "new" || status == "cancelled" {
            continue;
        }
        let card = dice.below(3) != 0;
        let number = card.then(|| format!("0000{}", dice.digits(12)));
        let method = if card { "card" } else { "transfer" };
        let paid = moment(day + 1, dice.below(86_400));
        payment.execute(params![
            id.cast_signed(),
            id.cast_signed(),
            method,
            number,
            amount(total),
            paid
        ])?;
        if status != "paid" {
            let delivered = (status == "delivered").then(|| moment(day + 4, dice.below(86_400)));
            let carrier = dice.one_of(&["Quick Parcel", "Slow Freight", "Bike Post"]);
            let warehouse = dice.number(4).cast_signed();
            let shipped = moment(day + 2, dice.below(86_400));
            shipment.execute(params![
                id.cast_signed(),
                id.cast_signed(),
                warehouse,
                carrier,
                shipped,
                delivered
            ])?;
        }
        if dice.below(40) == 0 {
            let reason = dice.one_of(&["damaged", "late", "not as described"]);
            let approver = dice.number(EMPLOYEES).cast_signed();
            refund.execute(params![
                id.cast_signed(),
                amount(total / 2),
                reason,
                approver,
                moment(day + 9, 0)
            ])?;
        }
    }
    Ok(())
}
