//! The children of every node the grammar makes: one arm per node, every field named.
//!
//! A table, not logic. There is no wildcard arm and no `..` pattern: a node or a field that a new
//! version of the grammar brings breaks the build here instead of hiding something from the walk.
//! Fields bound to `_` hold no nodes. The last arm lists the nodes that only parse analysis and
//! planning make; the grammar never does, so meeting one means the tree is not understood.

use pg_query::protobuf as pb;
use pg_query::{Node, NodeRef};

/// A child and what its parent says about it.
#[derive(Clone, Copy)]
pub(super) struct Child<'a> {
    pub(super) node: NodeRef<'a>,
    /// The parent holds it in a field of its own type, not in a general node field: the target
    /// of an INSERT, as against a table in a FROM list.
    pub(super) typed: bool,
    /// It is a condition, or stands in a CASE.
    pub(super) predicate: bool,
}

/// Collects children in order.
pub(super) struct Children<'a> {
    pub(super) found: Vec<Child<'a>>,
    /// A node or a field was met that cannot be understood.
    pub(super) unknown: bool,
}

impl<'a> Children<'a> {
    fn push(&mut self, node: NodeRef<'a>, typed: bool, predicate: bool) {
        self.found.push(Child {
            node,
            typed,
            predicate,
        });
    }

    fn general(&mut self, node: &'a Node, predicate: bool) {
        match &node.node {
            Some(node) => self.push(node.to_ref(), false, predicate),
            None => self.unknown = true,
        }
    }

    fn list(&mut self, nodes: &'a [Node]) {
        for node in nodes {
            self.general(node, false);
        }
    }

    fn predicates(&mut self, nodes: &'a [Node]) {
        for node in nodes {
            self.general(node, true);
        }
    }

    /// A list in which the grammar itself leaves elements empty: `DISTINCT`, `f(*)`, `NONE`.
    fn holed(&mut self, nodes: &'a [Node]) {
        for node in nodes.iter().filter(|node| node.node.is_some()) {
            self.general(node, false);
        }
    }

    fn optional(&mut self, node: &'a Option<Box<Node>>) {
        if let Some(node) = node {
            self.general(node, false);
        }
    }

    fn predicate(&mut self, node: &'a Option<Box<Node>>) {
        if let Some(node) = node {
            self.general(node, true);
        }
    }

    fn typed(&mut self, node: NodeRef<'a>) {
        self.push(node, true, false);
    }

    fn absent(&mut self, absent: bool) {
        self.unknown |= !absent;
    }
}

/// Adds the children of `node` to `out`.
pub(super) fn children<'a>(node: NodeRef<'a>, out: &mut Children<'a>) {
    match node {
        NodeRef::Alias(pb::Alias {
            aliasname: _,
            colnames,
        }) => {
            out.list(colnames);
        }
        NodeRef::RangeVar(pb::RangeVar {
            catalogname: _,
            schemaname: _,
            relname: _,
            inh: _,
            relpersistence: _,
            alias,
            location: _,
        }) => {
            if let Some(part) = alias {
                out.typed(NodeRef::Alias(part));
            }
        }
        NodeRef::IntoClause(pb::IntoClause {
            rel,
            col_names,
            access_method: _,
            options,
            on_commit: _,
            table_space_name: _,
            view_query,
            skip_data: _,
        }) => {
            if let Some(part) = rel {
                out.typed(NodeRef::RangeVar(part));
            }
            out.list(col_names);
            out.list(options);
            out.absent(view_query.is_none());
        }
        NodeRef::GroupingFunc(pb::GroupingFunc {
            xpr,
            args,
            refs,
            agglevelsup: _,
            location: _,
        }) => {
            out.optional(xpr);
            out.list(args);
            out.list(refs);
        }
        NodeRef::MergeSupportFunc(pb::MergeSupportFunc {
            xpr,
            msftype: _,
            msfcollid: _,
            location: _,
        }) => {
            out.optional(xpr);
        }
        NodeRef::NamedArgExpr(pb::NamedArgExpr {
            xpr,
            arg,
            name: _,
            argnumber: _,
            location: _,
        }) => {
            out.optional(xpr);
            out.optional(arg);
        }
        NodeRef::BoolExpr(pb::BoolExpr {
            xpr,
            boolop: _,
            args,
            location: _,
        }) => {
            out.optional(xpr);
            out.list(args);
        }
        NodeRef::SubLink(pb::SubLink {
            xpr,
            sub_link_type: _,
            sub_link_id: _,
            testexpr,
            oper_name,
            subselect,
            location: _,
        }) => {
            out.optional(xpr);
            out.optional(testexpr);
            out.list(oper_name);
            out.optional(subselect);
        }
        NodeRef::CaseExpr(pb::CaseExpr {
            xpr,
            casetype: _,
            casecollid: _,
            arg,
            args,
            defresult,
            location: _,
        }) => {
            out.predicate(xpr);
            out.predicate(arg);
            out.predicates(args);
            out.predicate(defresult);
        }
        NodeRef::CaseWhen(pb::CaseWhen {
            xpr,
            expr,
            result,
            location: _,
        }) => {
            out.optional(xpr);
            out.optional(expr);
            out.optional(result);
        }
        NodeRef::RowExpr(pb::RowExpr {
            xpr,
            args,
            row_typeid: _,
            row_format: _,
            colnames,
            location: _,
        }) => {
            out.optional(xpr);
            out.list(args);
            out.list(colnames);
        }
        NodeRef::CoalesceExpr(pb::CoalesceExpr {
            xpr,
            coalescetype: _,
            coalescecollid: _,
            args,
            location: _,
        }) => {
            out.optional(xpr);
            out.list(args);
        }
        NodeRef::MinMaxExpr(pb::MinMaxExpr {
            xpr,
            minmaxtype: _,
            minmaxcollid: _,
            inputcollid: _,
            op: _,
            args,
            location: _,
        }) => {
            out.optional(xpr);
            out.list(args);
        }
        NodeRef::SqlvalueFunction(pb::SqlValueFunction {
            xpr,
            op: _,
            r#type: _,
            typmod: _,
            location: _,
        }) => {
            out.optional(xpr);
        }
        NodeRef::XmlExpr(pb::XmlExpr {
            xpr,
            op: _,
            name: _,
            named_args,
            arg_names,
            args,
            xmloption: _,
            indent: _,
            r#type: _,
            typmod: _,
            location: _,
        }) => {
            out.optional(xpr);
            out.list(named_args);
            out.list(arg_names);
            out.list(args);
        }
        NodeRef::JsonFormat(pb::JsonFormat {
            format_type: _,
            encoding: _,
            location: _,
        }) => {}
        NodeRef::JsonReturning(pb::JsonReturning {
            format,
            typid: _,
            typmod: _,
        }) => {
            if let Some(part) = format {
                out.typed(NodeRef::JsonFormat(part));
            }
        }
        NodeRef::JsonValueExpr(pb::JsonValueExpr {
            raw_expr,
            formatted_expr,
            format,
        }) => {
            out.optional(raw_expr);
            out.optional(formatted_expr);
            if let Some(part) = format {
                out.typed(NodeRef::JsonFormat(part));
            }
        }
        NodeRef::JsonIsPredicate(pb::JsonIsPredicate {
            expr,
            format,
            item_type: _,
            unique_keys: _,
            location: _,
        }) => {
            out.optional(expr);
            if let Some(part) = format {
                out.typed(NodeRef::JsonFormat(part));
            }
        }
        NodeRef::JsonBehavior(pb::JsonBehavior {
            btype: _,
            expr,
            coerce: _,
            location: _,
        }) => {
            out.optional(expr);
        }
        NodeRef::NullTest(pb::NullTest {
            xpr,
            arg,
            nulltesttype: _,
            argisrow: _,
            location: _,
        }) => {
            out.optional(xpr);
            out.optional(arg);
        }
        NodeRef::BooleanTest(pb::BooleanTest {
            xpr,
            arg,
            booltesttype: _,
            location: _,
        }) => {
            out.optional(xpr);
            out.optional(arg);
        }
        NodeRef::SetToDefault(pb::SetToDefault {
            xpr,
            type_id: _,
            type_mod: _,
            collation: _,
            location: _,
        }) => {
            out.optional(xpr);
        }
        NodeRef::CurrentOfExpr(pb::CurrentOfExpr {
            xpr,
            cvarno: _,
            cursor_name: _,
            cursor_param: _,
        }) => {
            out.optional(xpr);
        }
        NodeRef::JoinExpr(pb::JoinExpr {
            jointype: _,
            is_natural: _,
            larg,
            rarg,
            using_clause,
            join_using_alias,
            quals,
            alias,
            rtindex: _,
        }) => {
            out.optional(larg);
            out.optional(rarg);
            out.list(using_clause);
            if let Some(part) = join_using_alias {
                out.typed(NodeRef::Alias(part));
            }
            out.predicate(quals);
            if let Some(part) = alias {
                out.typed(NodeRef::Alias(part));
            }
        }
        NodeRef::TypeName(pb::TypeName {
            names,
            type_oid: _,
            setof: _,
            pct_type: _,
            typmods,
            typemod: _,
            array_bounds,
            location: _,
        }) => {
            out.list(names);
            out.list(typmods);
            out.list(array_bounds);
        }
        NodeRef::ColumnRef(pb::ColumnRef {
            fields,
            location: _,
        }) => {
            out.list(fields);
        }
        NodeRef::ParamRef(pb::ParamRef {
            number: _,
            location: _,
        }) => {}
        NodeRef::AExpr(pb::AExpr {
            kind: _,
            name,
            lexpr,
            rexpr,
            rexpr_list_start: _,
            rexpr_list_end: _,
            location: _,
        }) => {
            out.list(name);
            out.optional(lexpr);
            out.optional(rexpr);
        }
        NodeRef::TypeCast(pb::TypeCast {
            arg,
            type_name,
            location: _,
        }) => {
            out.optional(arg);
            if let Some(part) = type_name {
                out.typed(NodeRef::TypeName(part));
            }
        }
        NodeRef::CollateClause(pb::CollateClause {
            arg,
            collname,
            location: _,
        }) => {
            out.optional(arg);
            out.list(collname);
        }
        NodeRef::RoleSpec(pb::RoleSpec {
            roletype: _,
            rolename: _,
            location: _,
        }) => {}
        NodeRef::FuncCall(pb::FuncCall {
            funcname,
            args,
            agg_order,
            agg_filter,
            over,
            agg_within_group: _,
            agg_star: _,
            agg_distinct: _,
            func_variadic: _,
            funcformat: _,
            location: _,
        }) => {
            out.list(funcname);
            out.list(args);
            out.list(agg_order);
            out.optional(agg_filter);
            if let Some(part) = over {
                out.typed(NodeRef::WindowDef(part));
            }
        }
        NodeRef::AStar(pb::AStar {}) => {}
        NodeRef::AIndices(pb::AIndices {
            is_slice: _,
            lidx,
            uidx,
        }) => {
            out.optional(lidx);
            out.optional(uidx);
        }
        NodeRef::AIndirection(pb::AIndirection { arg, indirection }) => {
            out.optional(arg);
            out.list(indirection);
        }
        NodeRef::AArrayExpr(pb::AArrayExpr {
            elements,
            list_start: _,
            list_end: _,
            location: _,
        }) => {
            out.list(elements);
        }
        NodeRef::ResTarget(pb::ResTarget {
            name: _,
            indirection,
            val,
            location: _,
        }) => {
            out.list(indirection);
            out.optional(val);
        }
        NodeRef::MultiAssignRef(pb::MultiAssignRef {
            source,
            colno: _,
            ncolumns: _,
        }) => {
            out.optional(source);
        }
        NodeRef::SortBy(pb::SortBy {
            node,
            sortby_dir: _,
            sortby_nulls: _,
            use_op,
            location: _,
        }) => {
            out.optional(node);
            out.list(use_op);
        }
        NodeRef::WindowDef(pb::WindowDef {
            name: _,
            refname: _,
            partition_clause,
            order_clause,
            frame_options: _,
            start_offset,
            end_offset,
            location: _,
        }) => {
            out.list(partition_clause);
            out.list(order_clause);
            out.optional(start_offset);
            out.optional(end_offset);
        }
        NodeRef::RangeSubselect(pb::RangeSubselect {
            lateral: _,
            subquery,
            alias,
        }) => {
            out.optional(subquery);
            if let Some(part) = alias {
                out.typed(NodeRef::Alias(part));
            }
        }
        NodeRef::RangeFunction(pb::RangeFunction {
            lateral: _,
            ordinality: _,
            is_rowsfrom: _,
            functions,
            alias,
            coldeflist,
        }) => {
            out.list(functions);
            if let Some(part) = alias {
                out.typed(NodeRef::Alias(part));
            }
            out.list(coldeflist);
        }
        NodeRef::RangeTableFunc(pb::RangeTableFunc {
            lateral: _,
            docexpr,
            rowexpr,
            namespaces,
            columns,
            alias,
            location: _,
        }) => {
            out.optional(docexpr);
            out.optional(rowexpr);
            out.list(namespaces);
            out.list(columns);
            if let Some(part) = alias {
                out.typed(NodeRef::Alias(part));
            }
        }
        NodeRef::RangeTableFuncCol(pb::RangeTableFuncCol {
            colname: _,
            type_name,
            for_ordinality: _,
            is_not_null: _,
            colexpr,
            coldefexpr,
            location: _,
        }) => {
            if let Some(part) = type_name {
                out.typed(NodeRef::TypeName(part));
            }
            out.optional(colexpr);
            out.optional(coldefexpr);
        }
        NodeRef::RangeTableSample(pb::RangeTableSample {
            relation,
            method,
            args,
            repeatable,
            location: _,
        }) => {
            out.optional(relation);
            out.list(method);
            out.list(args);
            out.optional(repeatable);
        }
        NodeRef::ColumnDef(pb::ColumnDef {
            colname: _,
            type_name,
            compression: _,
            inhcount: _,
            is_local: _,
            is_not_null: _,
            is_from_type: _,
            storage: _,
            storage_name: _,
            raw_default,
            cooked_default,
            identity: _,
            identity_sequence,
            generated: _,
            coll_clause,
            coll_oid: _,
            constraints,
            fdwoptions,
            location: _,
        }) => {
            if let Some(part) = type_name {
                out.typed(NodeRef::TypeName(part));
            }
            out.optional(raw_default);
            out.optional(cooked_default);
            if let Some(part) = identity_sequence {
                out.typed(NodeRef::RangeVar(part));
            }
            if let Some(part) = coll_clause {
                out.typed(NodeRef::CollateClause(part));
            }
            out.list(constraints);
            out.list(fdwoptions);
        }
        NodeRef::TableLikeClause(pb::TableLikeClause {
            relation,
            options: _,
            relation_oid: _,
        }) => {
            if let Some(part) = relation {
                out.typed(NodeRef::RangeVar(part));
            }
        }
        NodeRef::IndexElem(pb::IndexElem {
            name: _,
            expr,
            indexcolname: _,
            collation,
            opclass,
            opclassopts,
            ordering: _,
            nulls_ordering: _,
        }) => {
            out.optional(expr);
            out.list(collation);
            out.list(opclass);
            out.list(opclassopts);
        }
        NodeRef::DefElem(pb::DefElem {
            defnamespace: _,
            defname: _,
            arg,
            defaction: _,
            location: _,
            arg_location: _,
        }) => {
            out.optional(arg);
        }
        NodeRef::LockingClause(pb::LockingClause {
            locked_rels,
            strength: _,
            wait_policy: _,
        }) => {
            out.list(locked_rels);
        }
        NodeRef::XmlSerialize(pb::XmlSerialize {
            xmloption: _,
            expr,
            type_name,
            indent: _,
            location: _,
        }) => {
            out.optional(expr);
            if let Some(part) = type_name {
                out.typed(NodeRef::TypeName(part));
            }
        }
        NodeRef::PartitionElem(pb::PartitionElem {
            name: _,
            expr,
            collation,
            opclass,
            location: _,
        }) => {
            out.optional(expr);
            out.list(collation);
            out.list(opclass);
        }
        NodeRef::PartitionSpec(pb::PartitionSpec {
            strategy: _,
            part_params,
            location: _,
        }) => {
            out.list(part_params);
        }
        NodeRef::PartitionBoundSpec(pb::PartitionBoundSpec {
            strategy: _,
            is_default: _,
            modulus: _,
            remainder: _,
            listdatums,
            lowerdatums,
            upperdatums,
            location: _,
        }) => {
            out.list(listdatums);
            out.list(lowerdatums);
            out.list(upperdatums);
        }
        NodeRef::PartitionRangeDatum(pb::PartitionRangeDatum {
            kind: _,
            value,
            location: _,
        }) => {
            out.optional(value);
        }
        NodeRef::PartitionCmd(pb::PartitionCmd {
            name,
            bound,
            concurrent: _,
        }) => {
            if let Some(part) = name {
                out.typed(NodeRef::RangeVar(part));
            }
            if let Some(part) = bound {
                out.typed(NodeRef::PartitionBoundSpec(part));
            }
        }
        NodeRef::GroupingSet(pb::GroupingSet {
            kind: _,
            content,
            location: _,
        }) => {
            out.list(content);
        }
        NodeRef::WithClause(pb::WithClause {
            ctes,
            recursive: _,
            location: _,
        }) => {
            out.list(ctes);
        }
        NodeRef::InferClause(pb::InferClause {
            index_elems,
            where_clause,
            conname: _,
            location: _,
        }) => {
            out.list(index_elems);
            out.predicate(where_clause);
        }
        NodeRef::OnConflictClause(pb::OnConflictClause {
            action: _,
            infer,
            target_list,
            where_clause,
            location: _,
        }) => {
            if let Some(part) = infer {
                out.typed(NodeRef::InferClause(part));
            }
            out.list(target_list);
            out.predicate(where_clause);
        }
        NodeRef::CtesearchClause(pb::CteSearchClause {
            search_col_list,
            search_breadth_first: _,
            search_seq_column: _,
            location: _,
        }) => {
            out.list(search_col_list);
        }
        NodeRef::CtecycleClause(pb::CteCycleClause {
            cycle_col_list,
            cycle_mark_column: _,
            cycle_mark_value,
            cycle_mark_default,
            cycle_path_column: _,
            location: _,
            cycle_mark_type: _,
            cycle_mark_typmod: _,
            cycle_mark_collation: _,
            cycle_mark_neop: _,
        }) => {
            out.list(cycle_col_list);
            out.optional(cycle_mark_value);
            out.optional(cycle_mark_default);
        }
        NodeRef::CommonTableExpr(pb::CommonTableExpr {
            ctename: _,
            aliascolnames,
            ctematerialized: _,
            ctequery,
            search_clause,
            cycle_clause,
            location: _,
            cterecursive: _,
            cterefcount: _,
            ctecolnames,
            ctecoltypes,
            ctecoltypmods,
            ctecolcollations,
        }) => {
            out.list(aliascolnames);
            out.optional(ctequery);
            if let Some(part) = search_clause {
                out.typed(NodeRef::CtesearchClause(part));
            }
            if let Some(part) = cycle_clause {
                out.typed(NodeRef::CtecycleClause(part));
            }
            out.list(ctecolnames);
            out.list(ctecoltypes);
            out.list(ctecoltypmods);
            out.list(ctecolcollations);
        }
        NodeRef::MergeWhenClause(pb::MergeWhenClause {
            match_kind: _,
            command_type: _,
            r#override: _,
            condition,
            target_list,
            values,
        }) => {
            out.optional(condition);
            out.list(target_list);
            out.list(values);
        }
        NodeRef::ReturningOption(pb::ReturningOption {
            option: _,
            value: _,
            location: _,
        }) => {}
        NodeRef::ReturningClause(pb::ReturningClause { options, exprs }) => {
            out.list(options);
            out.list(exprs);
        }
        NodeRef::TriggerTransition(pb::TriggerTransition {
            name: _,
            is_new: _,
            is_table: _,
        }) => {}
        NodeRef::JsonOutput(pb::JsonOutput {
            type_name,
            returning,
        }) => {
            if let Some(part) = type_name {
                out.typed(NodeRef::TypeName(part));
            }
            if let Some(part) = returning {
                out.typed(NodeRef::JsonReturning(part));
            }
        }
        NodeRef::JsonArgument(pb::JsonArgument { val, name: _ }) => {
            if let Some(part) = val {
                out.typed(NodeRef::JsonValueExpr(part));
            }
        }
        NodeRef::JsonFuncExpr(pb::JsonFuncExpr {
            op: _,
            column_name: _,
            context_item,
            pathspec,
            passing,
            output,
            on_empty,
            on_error,
            wrapper: _,
            quotes: _,
            location: _,
        }) => {
            if let Some(part) = context_item {
                out.typed(NodeRef::JsonValueExpr(part));
            }
            out.optional(pathspec);
            out.list(passing);
            if let Some(part) = output {
                out.typed(NodeRef::JsonOutput(part));
            }
            if let Some(part) = on_empty {
                out.typed(NodeRef::JsonBehavior(part));
            }
            if let Some(part) = on_error {
                out.typed(NodeRef::JsonBehavior(part));
            }
        }
        NodeRef::JsonTablePathSpec(pb::JsonTablePathSpec {
            string,
            name: _,
            name_location: _,
            location: _,
        }) => {
            out.optional(string);
        }
        NodeRef::JsonTable(pb::JsonTable {
            context_item,
            pathspec,
            passing,
            columns,
            on_error,
            alias,
            lateral: _,
            location: _,
        }) => {
            if let Some(part) = context_item {
                out.typed(NodeRef::JsonValueExpr(part));
            }
            if let Some(part) = pathspec {
                out.typed(NodeRef::JsonTablePathSpec(part));
            }
            out.list(passing);
            out.list(columns);
            if let Some(part) = on_error {
                out.typed(NodeRef::JsonBehavior(part));
            }
            if let Some(part) = alias {
                out.typed(NodeRef::Alias(part));
            }
        }
        NodeRef::JsonTableColumn(pb::JsonTableColumn {
            coltype: _,
            name: _,
            type_name,
            pathspec,
            format,
            wrapper: _,
            quotes: _,
            columns,
            on_empty,
            on_error,
            location: _,
        }) => {
            if let Some(part) = type_name {
                out.typed(NodeRef::TypeName(part));
            }
            if let Some(part) = pathspec {
                out.typed(NodeRef::JsonTablePathSpec(part));
            }
            if let Some(part) = format {
                out.typed(NodeRef::JsonFormat(part));
            }
            out.list(columns);
            if let Some(part) = on_empty {
                out.typed(NodeRef::JsonBehavior(part));
            }
            if let Some(part) = on_error {
                out.typed(NodeRef::JsonBehavior(part));
            }
        }
        NodeRef::JsonKeyValue(pb::JsonKeyValue { key, value }) => {
            out.optional(key);
            if let Some(part) = value {
                out.typed(NodeRef::JsonValueExpr(part));
            }
        }
        NodeRef::JsonParseExpr(pb::JsonParseExpr {
            expr,
            output,
            unique_keys: _,
            location: _,
        }) => {
            if let Some(part) = expr {
                out.typed(NodeRef::JsonValueExpr(part));
            }
            if let Some(part) = output {
                out.typed(NodeRef::JsonOutput(part));
            }
        }
        NodeRef::JsonScalarExpr(pb::JsonScalarExpr {
            expr,
            output,
            location: _,
        }) => {
            out.optional(expr);
            if let Some(part) = output {
                out.typed(NodeRef::JsonOutput(part));
            }
        }
        NodeRef::JsonSerializeExpr(pb::JsonSerializeExpr {
            expr,
            output,
            location: _,
        }) => {
            if let Some(part) = expr {
                out.typed(NodeRef::JsonValueExpr(part));
            }
            if let Some(part) = output {
                out.typed(NodeRef::JsonOutput(part));
            }
        }
        NodeRef::JsonObjectConstructor(pb::JsonObjectConstructor {
            exprs,
            output,
            absent_on_null: _,
            unique: _,
            location: _,
        }) => {
            out.list(exprs);
            if let Some(part) = output {
                out.typed(NodeRef::JsonOutput(part));
            }
        }
        NodeRef::JsonArrayConstructor(pb::JsonArrayConstructor {
            exprs,
            output,
            absent_on_null: _,
            location: _,
        }) => {
            out.list(exprs);
            if let Some(part) = output {
                out.typed(NodeRef::JsonOutput(part));
            }
        }
        NodeRef::JsonArrayQueryConstructor(pb::JsonArrayQueryConstructor {
            query,
            output,
            format,
            absent_on_null: _,
            location: _,
        }) => {
            out.optional(query);
            if let Some(part) = output {
                out.typed(NodeRef::JsonOutput(part));
            }
            if let Some(part) = format {
                out.typed(NodeRef::JsonFormat(part));
            }
        }
        NodeRef::JsonAggConstructor(pb::JsonAggConstructor {
            output,
            agg_filter,
            agg_order,
            over,
            location: _,
        }) => {
            if let Some(part) = output {
                out.typed(NodeRef::JsonOutput(part));
            }
            out.optional(agg_filter);
            out.list(agg_order);
            if let Some(part) = over {
                out.typed(NodeRef::WindowDef(part));
            }
        }
        NodeRef::JsonObjectAgg(pb::JsonObjectAgg {
            constructor,
            arg,
            absent_on_null: _,
            unique: _,
        }) => {
            if let Some(part) = constructor {
                out.typed(NodeRef::JsonAggConstructor(part));
            }
            if let Some(part) = arg {
                out.typed(NodeRef::JsonKeyValue(part));
            }
        }
        NodeRef::JsonArrayAgg(pb::JsonArrayAgg {
            constructor,
            arg,
            absent_on_null: _,
        }) => {
            if let Some(part) = constructor {
                out.typed(NodeRef::JsonAggConstructor(part));
            }
            if let Some(part) = arg {
                out.typed(NodeRef::JsonValueExpr(part));
            }
        }
        NodeRef::RawStmt(pb::RawStmt {
            stmt,
            stmt_location: _,
            stmt_len: _,
        }) => {
            out.optional(stmt);
        }
        NodeRef::InsertStmt(pb::InsertStmt {
            relation,
            cols,
            select_stmt,
            on_conflict_clause,
            returning_clause,
            with_clause,
            r#override: _,
        }) => {
            if let Some(part) = relation {
                out.typed(NodeRef::RangeVar(part));
            }
            out.list(cols);
            out.optional(select_stmt);
            if let Some(part) = on_conflict_clause {
                out.typed(NodeRef::OnConflictClause(part));
            }
            if let Some(part) = returning_clause {
                out.typed(NodeRef::ReturningClause(part));
            }
            if let Some(part) = with_clause {
                out.typed(NodeRef::WithClause(part));
            }
        }
        NodeRef::DeleteStmt(pb::DeleteStmt {
            relation,
            using_clause,
            where_clause,
            returning_clause,
            with_clause,
        }) => {
            if let Some(part) = relation {
                out.typed(NodeRef::RangeVar(part));
            }
            out.list(using_clause);
            out.predicate(where_clause);
            if let Some(part) = returning_clause {
                out.typed(NodeRef::ReturningClause(part));
            }
            if let Some(part) = with_clause {
                out.typed(NodeRef::WithClause(part));
            }
        }
        NodeRef::UpdateStmt(pb::UpdateStmt {
            relation,
            target_list,
            where_clause,
            from_clause,
            returning_clause,
            with_clause,
        }) => {
            if let Some(part) = relation {
                out.typed(NodeRef::RangeVar(part));
            }
            out.list(target_list);
            out.predicate(where_clause);
            out.list(from_clause);
            if let Some(part) = returning_clause {
                out.typed(NodeRef::ReturningClause(part));
            }
            if let Some(part) = with_clause {
                out.typed(NodeRef::WithClause(part));
            }
        }
        NodeRef::MergeStmt(pb::MergeStmt {
            relation,
            source_relation,
            join_condition,
            merge_when_clauses,
            returning_clause,
            with_clause,
        }) => {
            if let Some(part) = relation {
                out.typed(NodeRef::RangeVar(part));
            }
            out.optional(source_relation);
            out.optional(join_condition);
            out.list(merge_when_clauses);
            if let Some(part) = returning_clause {
                out.typed(NodeRef::ReturningClause(part));
            }
            if let Some(part) = with_clause {
                out.typed(NodeRef::WithClause(part));
            }
        }
        NodeRef::SelectStmt(pb::SelectStmt {
            distinct_clause,
            into_clause,
            target_list,
            from_clause,
            where_clause,
            group_clause,
            group_distinct: _,
            having_clause,
            window_clause,
            values_lists,
            sort_clause,
            limit_offset,
            limit_count,
            limit_option: _,
            locking_clause,
            with_clause,
            op: _,
            all: _,
            larg,
            rarg,
        }) => {
            out.holed(distinct_clause);
            if let Some(part) = into_clause {
                out.typed(NodeRef::IntoClause(part));
            }
            out.list(target_list);
            out.list(from_clause);
            out.predicate(where_clause);
            out.list(group_clause);
            out.predicate(having_clause);
            out.list(window_clause);
            out.list(values_lists);
            out.list(sort_clause);
            out.optional(limit_offset);
            out.optional(limit_count);
            out.list(locking_clause);
            if let Some(part) = with_clause {
                out.typed(NodeRef::WithClause(part));
            }
            if let Some(part) = larg {
                out.typed(NodeRef::SelectStmt(part));
            }
            if let Some(part) = rarg {
                out.typed(NodeRef::SelectStmt(part));
            }
        }
        NodeRef::ReturnStmt(pb::ReturnStmt { returnval }) => {
            out.optional(returnval);
        }
        NodeRef::CreateSchemaStmt(pb::CreateSchemaStmt {
            schemaname: _,
            authrole,
            schema_elts,
            if_not_exists: _,
        }) => {
            if let Some(part) = authrole {
                out.typed(NodeRef::RoleSpec(part));
            }
            out.list(schema_elts);
        }
        NodeRef::AlterTableStmt(pb::AlterTableStmt {
            relation,
            cmds,
            objtype: _,
            missing_ok: _,
        }) => {
            if let Some(part) = relation {
                out.typed(NodeRef::RangeVar(part));
            }
            out.list(cmds);
        }
        NodeRef::AlterTableCmd(pb::AlterTableCmd {
            subtype: _,
            name: _,
            num: _,
            newowner,
            def,
            behavior: _,
            missing_ok: _,
            recurse: _,
        }) => {
            if let Some(part) = newowner {
                out.typed(NodeRef::RoleSpec(part));
            }
            out.optional(def);
        }
        NodeRef::ReplicaIdentityStmt(pb::ReplicaIdentityStmt {
            identity_type: _,
            name: _,
        }) => {}
        NodeRef::AlterCollationStmt(pb::AlterCollationStmt { collname }) => {
            out.list(collname);
        }
        NodeRef::AlterDomainStmt(pb::AlterDomainStmt {
            subtype: _,
            type_name,
            name: _,
            def,
            behavior: _,
            missing_ok: _,
        }) => {
            out.list(type_name);
            out.optional(def);
        }
        NodeRef::GrantStmt(pb::GrantStmt {
            is_grant: _,
            targtype: _,
            objtype: _,
            objects,
            privileges,
            grantees,
            grant_option: _,
            grantor,
            behavior: _,
        }) => {
            out.list(objects);
            out.list(privileges);
            out.list(grantees);
            if let Some(part) = grantor {
                out.typed(NodeRef::RoleSpec(part));
            }
        }
        NodeRef::ObjectWithArgs(pb::ObjectWithArgs {
            objname,
            objargs,
            objfuncargs,
            args_unspecified: _,
        }) => {
            out.list(objname);
            out.holed(objargs);
            out.holed(objfuncargs);
        }
        NodeRef::AccessPriv(pb::AccessPriv { priv_name: _, cols }) => {
            out.list(cols);
        }
        NodeRef::GrantRoleStmt(pb::GrantRoleStmt {
            granted_roles,
            grantee_roles,
            is_grant: _,
            opt,
            grantor,
            behavior: _,
        }) => {
            out.list(granted_roles);
            out.list(grantee_roles);
            out.list(opt);
            if let Some(part) = grantor {
                out.typed(NodeRef::RoleSpec(part));
            }
        }
        NodeRef::AlterDefaultPrivilegesStmt(pb::AlterDefaultPrivilegesStmt { options, action }) => {
            out.list(options);
            if let Some(part) = action {
                out.typed(NodeRef::GrantStmt(part));
            }
        }
        NodeRef::CopyStmt(pb::CopyStmt {
            relation,
            query,
            attlist,
            is_from: _,
            is_program: _,
            filename: _,
            options,
            where_clause,
        }) => {
            if let Some(part) = relation {
                out.typed(NodeRef::RangeVar(part));
            }
            out.optional(query);
            out.list(attlist);
            out.list(options);
            out.predicate(where_clause);
        }
        NodeRef::VariableSetStmt(pb::VariableSetStmt {
            kind: _,
            name: _,
            args,
            jumble_args: _,
            is_local: _,
            location: _,
        }) => {
            out.list(args);
        }
        NodeRef::VariableShowStmt(pb::VariableShowStmt { name: _ }) => {}
        NodeRef::CreateStmt(pb::CreateStmt {
            relation,
            table_elts,
            inh_relations,
            partbound,
            partspec,
            of_typename,
            constraints,
            nnconstraints,
            options,
            oncommit: _,
            tablespacename: _,
            access_method: _,
            if_not_exists: _,
        }) => {
            if let Some(part) = relation {
                out.typed(NodeRef::RangeVar(part));
            }
            out.list(table_elts);
            out.list(inh_relations);
            if let Some(part) = partbound {
                out.typed(NodeRef::PartitionBoundSpec(part));
            }
            if let Some(part) = partspec {
                out.typed(NodeRef::PartitionSpec(part));
            }
            if let Some(part) = of_typename {
                out.typed(NodeRef::TypeName(part));
            }
            out.list(constraints);
            out.list(nnconstraints);
            out.list(options);
        }
        NodeRef::Constraint(pb::Constraint {
            contype: _,
            conname: _,
            deferrable: _,
            initdeferred: _,
            is_enforced: _,
            skip_validation: _,
            initially_valid: _,
            is_no_inherit: _,
            raw_expr,
            cooked_expr: _,
            generated_when: _,
            generated_kind: _,
            nulls_not_distinct: _,
            keys,
            without_overlaps: _,
            including,
            exclusions,
            options,
            indexname: _,
            indexspace: _,
            reset_default_tblspc: _,
            access_method: _,
            where_clause,
            pktable,
            fk_attrs,
            pk_attrs,
            fk_with_period: _,
            pk_with_period: _,
            fk_matchtype: _,
            fk_upd_action: _,
            fk_del_action: _,
            fk_del_set_cols,
            old_conpfeqop,
            old_pktable_oid: _,
            location: _,
        }) => {
            out.optional(raw_expr);
            out.list(keys);
            out.list(including);
            out.list(exclusions);
            out.list(options);
            out.predicate(where_clause);
            if let Some(part) = pktable {
                out.typed(NodeRef::RangeVar(part));
            }
            out.list(fk_attrs);
            out.list(pk_attrs);
            out.list(fk_del_set_cols);
            out.list(old_conpfeqop);
        }
        NodeRef::CreateTableSpaceStmt(pb::CreateTableSpaceStmt {
            tablespacename: _,
            owner,
            location: _,
            options,
        }) => {
            if let Some(part) = owner {
                out.typed(NodeRef::RoleSpec(part));
            }
            out.list(options);
        }
        NodeRef::DropTableSpaceStmt(pb::DropTableSpaceStmt {
            tablespacename: _,
            missing_ok: _,
        }) => {}
        NodeRef::AlterTableSpaceOptionsStmt(pb::AlterTableSpaceOptionsStmt {
            tablespacename: _,
            options,
            is_reset: _,
        }) => {
            out.list(options);
        }
        NodeRef::AlterTableMoveAllStmt(pb::AlterTableMoveAllStmt {
            orig_tablespacename: _,
            objtype: _,
            roles,
            new_tablespacename: _,
            nowait: _,
        }) => {
            out.list(roles);
        }
        NodeRef::CreateExtensionStmt(pb::CreateExtensionStmt {
            extname: _,
            if_not_exists: _,
            options,
        }) => {
            out.list(options);
        }
        NodeRef::AlterExtensionStmt(pb::AlterExtensionStmt {
            extname: _,
            options,
        }) => {
            out.list(options);
        }
        NodeRef::AlterExtensionContentsStmt(pb::AlterExtensionContentsStmt {
            extname: _,
            action: _,
            objtype: _,
            object,
        }) => {
            out.optional(object);
        }
        NodeRef::CreateFdwStmt(pb::CreateFdwStmt {
            fdwname: _,
            func_options,
            options,
        }) => {
            out.list(func_options);
            out.list(options);
        }
        NodeRef::AlterFdwStmt(pb::AlterFdwStmt {
            fdwname: _,
            func_options,
            options,
        }) => {
            out.list(func_options);
            out.list(options);
        }
        NodeRef::CreateForeignServerStmt(pb::CreateForeignServerStmt {
            servername: _,
            servertype: _,
            version: _,
            fdwname: _,
            if_not_exists: _,
            options,
        }) => {
            out.list(options);
        }
        NodeRef::AlterForeignServerStmt(pb::AlterForeignServerStmt {
            servername: _,
            version: _,
            options,
            has_version: _,
        }) => {
            out.list(options);
        }
        NodeRef::CreateForeignTableStmt(pb::CreateForeignTableStmt {
            base_stmt,
            servername: _,
            options,
        }) => {
            if let Some(part) = base_stmt {
                out.typed(NodeRef::CreateStmt(part));
            }
            out.list(options);
        }
        NodeRef::CreateUserMappingStmt(pb::CreateUserMappingStmt {
            user,
            servername: _,
            if_not_exists: _,
            options,
        }) => {
            if let Some(part) = user {
                out.typed(NodeRef::RoleSpec(part));
            }
            out.list(options);
        }
        NodeRef::AlterUserMappingStmt(pb::AlterUserMappingStmt {
            user,
            servername: _,
            options,
        }) => {
            if let Some(part) = user {
                out.typed(NodeRef::RoleSpec(part));
            }
            out.list(options);
        }
        NodeRef::DropUserMappingStmt(pb::DropUserMappingStmt {
            user,
            servername: _,
            missing_ok: _,
        }) => {
            if let Some(part) = user {
                out.typed(NodeRef::RoleSpec(part));
            }
        }
        NodeRef::ImportForeignSchemaStmt(pb::ImportForeignSchemaStmt {
            server_name: _,
            remote_schema: _,
            local_schema: _,
            list_type: _,
            table_list,
            options,
        }) => {
            out.list(table_list);
            out.list(options);
        }
        NodeRef::CreatePolicyStmt(pb::CreatePolicyStmt {
            policy_name: _,
            table,
            cmd_name: _,
            permissive: _,
            roles,
            qual,
            with_check,
        }) => {
            if let Some(part) = table {
                out.typed(NodeRef::RangeVar(part));
            }
            out.list(roles);
            out.optional(qual);
            out.optional(with_check);
        }
        NodeRef::AlterPolicyStmt(pb::AlterPolicyStmt {
            policy_name: _,
            table,
            roles,
            qual,
            with_check,
        }) => {
            if let Some(part) = table {
                out.typed(NodeRef::RangeVar(part));
            }
            out.list(roles);
            out.optional(qual);
            out.optional(with_check);
        }
        NodeRef::CreateAmStmt(pb::CreateAmStmt {
            amname: _,
            handler_name,
            amtype: _,
        }) => {
            out.list(handler_name);
        }
        NodeRef::CreateTrigStmt(pb::CreateTrigStmt {
            replace: _,
            isconstraint: _,
            trigname: _,
            relation,
            funcname,
            args,
            row: _,
            timing: _,
            events: _,
            columns,
            when_clause,
            transition_rels,
            deferrable: _,
            initdeferred: _,
            constrrel,
        }) => {
            if let Some(part) = relation {
                out.typed(NodeRef::RangeVar(part));
            }
            out.list(funcname);
            out.list(args);
            out.list(columns);
            out.optional(when_clause);
            out.list(transition_rels);
            if let Some(part) = constrrel {
                out.typed(NodeRef::RangeVar(part));
            }
        }
        NodeRef::CreateEventTrigStmt(pb::CreateEventTrigStmt {
            trigname: _,
            eventname: _,
            whenclause,
            funcname,
        }) => {
            out.list(whenclause);
            out.list(funcname);
        }
        NodeRef::AlterEventTrigStmt(pb::AlterEventTrigStmt {
            trigname: _,
            tgenabled: _,
        }) => {}
        NodeRef::CreatePlangStmt(pb::CreatePLangStmt {
            replace: _,
            plname: _,
            plhandler,
            plinline,
            plvalidator,
            pltrusted: _,
        }) => {
            out.list(plhandler);
            out.list(plinline);
            out.list(plvalidator);
        }
        NodeRef::CreateRoleStmt(pb::CreateRoleStmt {
            stmt_type: _,
            role: _,
            options,
        }) => {
            out.list(options);
        }
        NodeRef::AlterRoleStmt(pb::AlterRoleStmt {
            role,
            options,
            action: _,
        }) => {
            if let Some(part) = role {
                out.typed(NodeRef::RoleSpec(part));
            }
            out.list(options);
        }
        NodeRef::AlterRoleSetStmt(pb::AlterRoleSetStmt {
            role,
            database: _,
            setstmt,
        }) => {
            if let Some(part) = role {
                out.typed(NodeRef::RoleSpec(part));
            }
            if let Some(part) = setstmt {
                out.typed(NodeRef::VariableSetStmt(part));
            }
        }
        NodeRef::DropRoleStmt(pb::DropRoleStmt {
            roles,
            missing_ok: _,
        }) => {
            out.list(roles);
        }
        NodeRef::CreateSeqStmt(pb::CreateSeqStmt {
            sequence,
            options,
            owner_id: _,
            for_identity: _,
            if_not_exists: _,
        }) => {
            if let Some(part) = sequence {
                out.typed(NodeRef::RangeVar(part));
            }
            out.list(options);
        }
        NodeRef::AlterSeqStmt(pb::AlterSeqStmt {
            sequence,
            options,
            for_identity: _,
            missing_ok: _,
        }) => {
            if let Some(part) = sequence {
                out.typed(NodeRef::RangeVar(part));
            }
            out.list(options);
        }
        NodeRef::DefineStmt(pb::DefineStmt {
            kind: _,
            oldstyle: _,
            defnames,
            args,
            definition,
            if_not_exists: _,
            replace: _,
        }) => {
            out.list(defnames);
            out.holed(args);
            out.list(definition);
        }
        NodeRef::CreateDomainStmt(pb::CreateDomainStmt {
            domainname,
            type_name,
            coll_clause,
            constraints,
        }) => {
            out.list(domainname);
            if let Some(part) = type_name {
                out.typed(NodeRef::TypeName(part));
            }
            if let Some(part) = coll_clause {
                out.typed(NodeRef::CollateClause(part));
            }
            out.list(constraints);
        }
        NodeRef::CreateOpClassStmt(pb::CreateOpClassStmt {
            opclassname,
            opfamilyname,
            amname: _,
            datatype,
            items,
            is_default: _,
        }) => {
            out.list(opclassname);
            out.list(opfamilyname);
            if let Some(part) = datatype {
                out.typed(NodeRef::TypeName(part));
            }
            out.list(items);
        }
        NodeRef::CreateOpClassItem(pb::CreateOpClassItem {
            itemtype: _,
            name,
            number: _,
            order_family,
            class_args,
            storedtype,
        }) => {
            if let Some(part) = name {
                out.typed(NodeRef::ObjectWithArgs(part));
            }
            out.list(order_family);
            out.list(class_args);
            if let Some(part) = storedtype {
                out.typed(NodeRef::TypeName(part));
            }
        }
        NodeRef::CreateOpFamilyStmt(pb::CreateOpFamilyStmt {
            opfamilyname,
            amname: _,
        }) => {
            out.list(opfamilyname);
        }
        NodeRef::AlterOpFamilyStmt(pb::AlterOpFamilyStmt {
            opfamilyname,
            amname: _,
            is_drop: _,
            items,
        }) => {
            out.list(opfamilyname);
            out.list(items);
        }
        NodeRef::DropStmt(pb::DropStmt {
            objects,
            remove_type: _,
            behavior: _,
            missing_ok: _,
            concurrent: _,
        }) => {
            out.list(objects);
        }
        NodeRef::TruncateStmt(pb::TruncateStmt {
            relations,
            restart_seqs: _,
            behavior: _,
        }) => {
            out.list(relations);
        }
        NodeRef::CommentStmt(pb::CommentStmt {
            objtype: _,
            object,
            comment: _,
        }) => {
            out.optional(object);
        }
        NodeRef::SecLabelStmt(pb::SecLabelStmt {
            objtype: _,
            object,
            provider: _,
            label: _,
        }) => {
            out.optional(object);
        }
        NodeRef::DeclareCursorStmt(pb::DeclareCursorStmt {
            portalname: _,
            options: _,
            query,
        }) => {
            out.optional(query);
        }
        NodeRef::ClosePortalStmt(pb::ClosePortalStmt { portalname: _ }) => {}
        NodeRef::FetchStmt(pb::FetchStmt {
            direction: _,
            how_many: _,
            portalname: _,
            ismove: _,
        }) => {}
        NodeRef::IndexStmt(pb::IndexStmt {
            idxname: _,
            relation,
            access_method: _,
            table_space: _,
            index_params,
            index_including_params,
            options,
            where_clause,
            exclude_op_names,
            idxcomment: _,
            index_oid: _,
            old_number: _,
            old_create_subid: _,
            old_first_relfilelocator_subid: _,
            unique: _,
            nulls_not_distinct: _,
            primary: _,
            isconstraint: _,
            iswithoutoverlaps: _,
            deferrable: _,
            initdeferred: _,
            transformed: _,
            concurrent: _,
            if_not_exists: _,
            reset_default_tblspc: _,
        }) => {
            if let Some(part) = relation {
                out.typed(NodeRef::RangeVar(part));
            }
            out.list(index_params);
            out.list(index_including_params);
            out.list(options);
            out.predicate(where_clause);
            out.list(exclude_op_names);
        }
        NodeRef::CreateStatsStmt(pb::CreateStatsStmt {
            defnames,
            stat_types,
            exprs,
            relations,
            stxcomment: _,
            transformed: _,
            if_not_exists: _,
        }) => {
            out.list(defnames);
            out.list(stat_types);
            out.list(exprs);
            out.list(relations);
        }
        NodeRef::StatsElem(pb::StatsElem { name: _, expr }) => {
            out.optional(expr);
        }
        NodeRef::AlterStatsStmt(pb::AlterStatsStmt {
            defnames,
            stxstattarget,
            missing_ok: _,
        }) => {
            out.list(defnames);
            out.optional(stxstattarget);
        }
        NodeRef::CreateFunctionStmt(pb::CreateFunctionStmt {
            is_procedure: _,
            replace: _,
            funcname,
            parameters,
            return_type,
            options,
            sql_body,
        }) => {
            out.list(funcname);
            out.list(parameters);
            if let Some(part) = return_type {
                out.typed(NodeRef::TypeName(part));
            }
            out.list(options);
            out.optional(sql_body);
        }
        NodeRef::FunctionParameter(pb::FunctionParameter {
            name: _,
            arg_type,
            mode: _,
            defexpr,
            location: _,
        }) => {
            if let Some(part) = arg_type {
                out.typed(NodeRef::TypeName(part));
            }
            out.optional(defexpr);
        }
        NodeRef::AlterFunctionStmt(pb::AlterFunctionStmt {
            objtype: _,
            func,
            actions,
        }) => {
            if let Some(part) = func {
                out.typed(NodeRef::ObjectWithArgs(part));
            }
            out.list(actions);
        }
        NodeRef::DoStmt(pb::DoStmt { args }) => {
            out.list(args);
        }
        NodeRef::CallStmt(pb::CallStmt {
            funccall,
            funcexpr,
            outargs,
        }) => {
            if let Some(part) = funccall {
                out.typed(NodeRef::FuncCall(part));
            }
            out.absent(funcexpr.is_none());
            out.list(outargs);
        }
        NodeRef::RenameStmt(pb::RenameStmt {
            rename_type: _,
            relation_type: _,
            relation,
            object,
            subname: _,
            newname: _,
            behavior: _,
            missing_ok: _,
        }) => {
            if let Some(part) = relation {
                out.typed(NodeRef::RangeVar(part));
            }
            out.optional(object);
        }
        NodeRef::AlterObjectDependsStmt(pb::AlterObjectDependsStmt {
            object_type: _,
            relation,
            object,
            extname: _,
            remove: _,
        }) => {
            if let Some(part) = relation {
                out.typed(NodeRef::RangeVar(part));
            }
            out.optional(object);
        }
        NodeRef::AlterObjectSchemaStmt(pb::AlterObjectSchemaStmt {
            object_type: _,
            relation,
            object,
            newschema: _,
            missing_ok: _,
        }) => {
            if let Some(part) = relation {
                out.typed(NodeRef::RangeVar(part));
            }
            out.optional(object);
        }
        NodeRef::AlterOwnerStmt(pb::AlterOwnerStmt {
            object_type: _,
            relation,
            object,
            newowner,
        }) => {
            if let Some(part) = relation {
                out.typed(NodeRef::RangeVar(part));
            }
            out.optional(object);
            if let Some(part) = newowner {
                out.typed(NodeRef::RoleSpec(part));
            }
        }
        NodeRef::AlterOperatorStmt(pb::AlterOperatorStmt { opername, options }) => {
            if let Some(part) = opername {
                out.typed(NodeRef::ObjectWithArgs(part));
            }
            out.list(options);
        }
        NodeRef::AlterTypeStmt(pb::AlterTypeStmt { type_name, options }) => {
            out.list(type_name);
            out.list(options);
        }
        NodeRef::RuleStmt(pb::RuleStmt {
            relation,
            rulename: _,
            where_clause,
            event: _,
            instead: _,
            actions,
            replace: _,
        }) => {
            if let Some(part) = relation {
                out.typed(NodeRef::RangeVar(part));
            }
            out.predicate(where_clause);
            out.list(actions);
        }
        NodeRef::NotifyStmt(pb::NotifyStmt {
            conditionname: _,
            payload: _,
            payload_location: _,
        }) => {}
        NodeRef::ListenStmt(pb::ListenStmt { conditionname: _ }) => {}
        NodeRef::UnlistenStmt(pb::UnlistenStmt { conditionname: _ }) => {}
        NodeRef::TransactionStmt(pb::TransactionStmt {
            kind: _,
            options,
            savepoint_name: _,
            gid: _,
            chain: _,
            location: _,
        }) => {
            out.list(options);
        }
        NodeRef::CompositeTypeStmt(pb::CompositeTypeStmt {
            typevar,
            coldeflist,
        }) => {
            if let Some(part) = typevar {
                out.typed(NodeRef::RangeVar(part));
            }
            out.list(coldeflist);
        }
        NodeRef::CreateEnumStmt(pb::CreateEnumStmt { type_name, vals }) => {
            out.list(type_name);
            out.list(vals);
        }
        NodeRef::CreateRangeStmt(pb::CreateRangeStmt { type_name, params }) => {
            out.list(type_name);
            out.list(params);
        }
        NodeRef::AlterEnumStmt(pb::AlterEnumStmt {
            type_name,
            old_val: _,
            new_val: _,
            new_val_neighbor: _,
            new_val_is_after: _,
            skip_if_new_val_exists: _,
        }) => {
            out.list(type_name);
        }
        NodeRef::ViewStmt(pb::ViewStmt {
            view,
            aliases,
            query,
            replace: _,
            options,
            with_check_option: _,
        }) => {
            if let Some(part) = view {
                out.typed(NodeRef::RangeVar(part));
            }
            out.list(aliases);
            out.optional(query);
            out.list(options);
        }
        NodeRef::LoadStmt(pb::LoadStmt { filename: _ }) => {}
        NodeRef::CreatedbStmt(pb::CreatedbStmt { dbname: _, options }) => {
            out.list(options);
        }
        NodeRef::AlterDatabaseStmt(pb::AlterDatabaseStmt { dbname: _, options }) => {
            out.list(options);
        }
        NodeRef::AlterDatabaseRefreshCollStmt(pb::AlterDatabaseRefreshCollStmt { dbname: _ }) => {}
        NodeRef::AlterDatabaseSetStmt(pb::AlterDatabaseSetStmt { dbname: _, setstmt }) => {
            if let Some(part) = setstmt {
                out.typed(NodeRef::VariableSetStmt(part));
            }
        }
        NodeRef::DropdbStmt(pb::DropdbStmt {
            dbname: _,
            missing_ok: _,
            options,
        }) => {
            out.list(options);
        }
        NodeRef::AlterSystemStmt(pb::AlterSystemStmt { setstmt }) => {
            if let Some(part) = setstmt {
                out.typed(NodeRef::VariableSetStmt(part));
            }
        }
        NodeRef::ClusterStmt(pb::ClusterStmt {
            relation,
            indexname: _,
            params,
        }) => {
            if let Some(part) = relation {
                out.typed(NodeRef::RangeVar(part));
            }
            out.list(params);
        }
        NodeRef::VacuumStmt(pb::VacuumStmt {
            options,
            rels,
            is_vacuumcmd: _,
        }) => {
            out.list(options);
            out.list(rels);
        }
        NodeRef::VacuumRelation(pb::VacuumRelation {
            relation,
            oid: _,
            va_cols,
        }) => {
            if let Some(part) = relation {
                out.typed(NodeRef::RangeVar(part));
            }
            out.list(va_cols);
        }
        NodeRef::ExplainStmt(pb::ExplainStmt { query, options }) => {
            out.optional(query);
            out.list(options);
        }
        NodeRef::CreateTableAsStmt(pb::CreateTableAsStmt {
            query,
            into,
            objtype: _,
            is_select_into: _,
            if_not_exists: _,
        }) => {
            out.optional(query);
            if let Some(part) = into {
                out.typed(NodeRef::IntoClause(part));
            }
        }
        NodeRef::RefreshMatViewStmt(pb::RefreshMatViewStmt {
            concurrent: _,
            skip_data: _,
            relation,
        }) => {
            if let Some(part) = relation {
                out.typed(NodeRef::RangeVar(part));
            }
        }
        NodeRef::CheckPointStmt(pb::CheckPointStmt {}) => {}
        NodeRef::DiscardStmt(pb::DiscardStmt { target: _ }) => {}
        NodeRef::LockStmt(pb::LockStmt {
            relations,
            mode: _,
            nowait: _,
        }) => {
            out.list(relations);
        }
        NodeRef::ConstraintsSetStmt(pb::ConstraintsSetStmt {
            constraints,
            deferred: _,
        }) => {
            out.list(constraints);
        }
        NodeRef::ReindexStmt(pb::ReindexStmt {
            kind: _,
            relation,
            name: _,
            params,
        }) => {
            if let Some(part) = relation {
                out.typed(NodeRef::RangeVar(part));
            }
            out.list(params);
        }
        NodeRef::CreateConversionStmt(pb::CreateConversionStmt {
            conversion_name,
            for_encoding_name: _,
            to_encoding_name: _,
            func_name,
            def: _,
        }) => {
            out.list(conversion_name);
            out.list(func_name);
        }
        NodeRef::CreateCastStmt(pb::CreateCastStmt {
            sourcetype,
            targettype,
            func,
            context: _,
            inout: _,
        }) => {
            if let Some(part) = sourcetype {
                out.typed(NodeRef::TypeName(part));
            }
            if let Some(part) = targettype {
                out.typed(NodeRef::TypeName(part));
            }
            if let Some(part) = func {
                out.typed(NodeRef::ObjectWithArgs(part));
            }
        }
        NodeRef::CreateTransformStmt(pb::CreateTransformStmt {
            replace: _,
            type_name,
            lang: _,
            fromsql,
            tosql,
        }) => {
            if let Some(part) = type_name {
                out.typed(NodeRef::TypeName(part));
            }
            if let Some(part) = fromsql {
                out.typed(NodeRef::ObjectWithArgs(part));
            }
            if let Some(part) = tosql {
                out.typed(NodeRef::ObjectWithArgs(part));
            }
        }
        NodeRef::PrepareStmt(pb::PrepareStmt {
            name: _,
            argtypes,
            query,
        }) => {
            out.list(argtypes);
            out.optional(query);
        }
        NodeRef::ExecuteStmt(pb::ExecuteStmt { name: _, params }) => {
            out.list(params);
        }
        NodeRef::DeallocateStmt(pb::DeallocateStmt {
            name: _,
            isall: _,
            location: _,
        }) => {}
        NodeRef::DropOwnedStmt(pb::DropOwnedStmt { roles, behavior: _ }) => {
            out.list(roles);
        }
        NodeRef::ReassignOwnedStmt(pb::ReassignOwnedStmt { roles, newrole }) => {
            out.list(roles);
            if let Some(part) = newrole {
                out.typed(NodeRef::RoleSpec(part));
            }
        }
        NodeRef::AlterTsdictionaryStmt(pb::AlterTsDictionaryStmt { dictname, options }) => {
            out.list(dictname);
            out.list(options);
        }
        NodeRef::AlterTsconfigurationStmt(pb::AlterTsConfigurationStmt {
            kind: _,
            cfgname,
            tokentype,
            dicts,
            r#override: _,
            replace: _,
            missing_ok: _,
        }) => {
            out.list(cfgname);
            out.list(tokentype);
            out.list(dicts);
        }
        NodeRef::PublicationTable(pb::PublicationTable {
            relation,
            where_clause,
            columns,
        }) => {
            if let Some(part) = relation {
                out.typed(NodeRef::RangeVar(part));
            }
            out.predicate(where_clause);
            out.list(columns);
        }
        NodeRef::PublicationObjSpec(pb::PublicationObjSpec {
            pubobjtype: _,
            name: _,
            pubtable,
            location: _,
        }) => {
            if let Some(part) = pubtable {
                out.typed(NodeRef::PublicationTable(part));
            }
        }
        NodeRef::CreatePublicationStmt(pb::CreatePublicationStmt {
            pubname: _,
            options,
            pubobjects,
            for_all_tables: _,
        }) => {
            out.list(options);
            out.list(pubobjects);
        }
        NodeRef::AlterPublicationStmt(pb::AlterPublicationStmt {
            pubname: _,
            options,
            pubobjects,
            for_all_tables: _,
            action: _,
        }) => {
            out.list(options);
            out.list(pubobjects);
        }
        NodeRef::CreateSubscriptionStmt(pb::CreateSubscriptionStmt {
            subname: _,
            conninfo: _,
            publication,
            options,
            conninfo_location: _,
        }) => {
            out.list(publication);
            out.list(options);
        }
        NodeRef::AlterSubscriptionStmt(pb::AlterSubscriptionStmt {
            kind: _,
            subname: _,
            conninfo: _,
            publication,
            options,
            conninfo_location: _,
        }) => {
            out.list(publication);
            out.list(options);
        }
        NodeRef::DropSubscriptionStmt(pb::DropSubscriptionStmt {
            subname: _,
            missing_ok: _,
            behavior: _,
        }) => {}
        NodeRef::Integer(pb::Integer { ival: _ }) => {}
        NodeRef::Float(pb::Float { fval: _ }) => {}
        NodeRef::Boolean(pb::Boolean { boolval: _ }) => {}
        NodeRef::String(pb::String { sval: _ }) => {}
        NodeRef::BitString(pb::BitString { bsval: _ }) => {}
        NodeRef::List(pb::List { items }) => {
            out.holed(items);
        }
        NodeRef::AConst(pb::AConst {
            isnull: _,
            location: _,
            val: _,
        }) => {}
        NodeRef::TableFunc(_)
        | NodeRef::Var(_)
        | NodeRef::Param(_)
        | NodeRef::Aggref(_)
        | NodeRef::WindowFunc(_)
        | NodeRef::WindowFuncRunCondition(_)
        | NodeRef::SubscriptingRef(_)
        | NodeRef::FuncExpr(_)
        | NodeRef::OpExpr(_)
        | NodeRef::DistinctExpr(_)
        | NodeRef::NullIfExpr(_)
        | NodeRef::ScalarArrayOpExpr(_)
        | NodeRef::SubPlan(_)
        | NodeRef::AlternativeSubPlan(_)
        | NodeRef::FieldSelect(_)
        | NodeRef::FieldStore(_)
        | NodeRef::RelabelType(_)
        | NodeRef::CoerceViaIo(_)
        | NodeRef::ArrayCoerceExpr(_)
        | NodeRef::ConvertRowtypeExpr(_)
        | NodeRef::CollateExpr(_)
        | NodeRef::CaseTestExpr(_)
        | NodeRef::ArrayExpr(_)
        | NodeRef::RowCompareExpr(_)
        | NodeRef::JsonConstructorExpr(_)
        | NodeRef::JsonExpr(_)
        | NodeRef::JsonTablePath(_)
        | NodeRef::JsonTablePathScan(_)
        | NodeRef::JsonTableSiblingJoin(_)
        | NodeRef::MergeAction(_)
        | NodeRef::CoerceToDomain(_)
        | NodeRef::CoerceToDomainValue(_)
        | NodeRef::NextValueExpr(_)
        | NodeRef::InferenceElem(_)
        | NodeRef::ReturningExpr(_)
        | NodeRef::TargetEntry(_)
        | NodeRef::RangeTblRef(_)
        | NodeRef::FromExpr(_)
        | NodeRef::OnConflictExpr(_)
        | NodeRef::Query(_)
        | NodeRef::RangeTblEntry(_)
        | NodeRef::RtepermissionInfo(_)
        | NodeRef::RangeTblFunction(_)
        | NodeRef::TableSampleClause(_)
        | NodeRef::WithCheckOption(_)
        | NodeRef::SortGroupClause(_)
        | NodeRef::WindowClause(_)
        | NodeRef::RowMarkClause(_)
        | NodeRef::SetOperationStmt(_)
        | NodeRef::PlassignStmt(_)
        | NodeRef::InlineCodeBlock(_)
        | NodeRef::CallContext(_)
        | NodeRef::AtalterConstraint(_)
        | NodeRef::IntList(_)
        | NodeRef::OidList(_) => out.unknown = true,
    }
}
