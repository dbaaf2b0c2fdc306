//! How an engine would execute a statement, in one shape for all engines.

/// A plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// Its tree; several where the engine tells several.
    pub roots: Vec<PlanNode>,
    /// As the engine tells it.
    pub raw: String,
}

/// A step of a plan. What an engine does not tell is not there.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PlanNode {
    /// What is done.
    pub op: String,
    /// To which table.
    pub relation: Option<String>,
    /// By which index.
    pub index: Option<String>,
    /// Rows expected.
    pub estimated_rows: Option<f64>,
    /// Rows there were.
    pub actual_rows: Option<f64>,
    /// How many times it was done.
    pub loops: Option<u64>,
    /// Milliseconds in this step alone.
    pub self_ms: Option<f64>,
    /// Milliseconds, those of its parts included.
    pub total_ms: Option<f64>,
    /// Pages touched.
    pub buffers: Option<u64>,
    /// What rows are held against.
    pub filter: Option<String>,
    /// As the engine tells it.
    pub raw: String,
    /// What it is made of.
    pub children: Vec<PlanNode>,
}
