"""What PostgreSQL can do of what SQLAlchemy's suite leaves off unless a dialect says so."""

from sqlalchemy.testing import exclusions
from sqlalchemy.testing.requirements import SuiteRequirements

CAN = """
    create_table_as create_temp_table_as table_ddl_if_exists index_ddl_if_exists uuid_data_type
    table_value_constructor non_updating_cascade deferrable_fks boolean_col_expressions
    nullsordering intersect except_ window_functions window_range window_range_numeric
    window_range_non_numeric ctes ctes_with_update_delete ctes_with_values ctes_on_dml tuple_in
    views cross_schema_fk_reflection foreign_key_constraint_name_reflection
    implicit_default_schema default_schema_name_switch reflects_pk_names
    reflect_tables_no_columns temp_table_comment_reflection comment_reflection
    comment_reflection_full_unicode constraint_comment_reflection schema_create_delete
    foreign_key_constraint_option_reflection_ondelete
    fk_constraint_option_reflection_ondelete_restrict
    foreign_key_constraint_option_reflection_onupdate
    fk_constraint_option_reflection_onupdate_restrict temp_table_names has_temp_table
    temporary_views create_or_replace_view index_reflects_included_columns
    indexes_with_expressions reflect_indexes_with_expressions inline_check_constraint_reflection
    check_constraint_reflection unicode_ddl datetime_literals datetime_timezone time_timezone
    timestamp_microseconds datetime_historic datetime_timezone_historic date_historic autocommit
    isolation_level array_type json_type precision_numerics_enotation_small
    precision_numerics_many_significant_digits server_defaults expression_server_defaults
    aggregate_order_by precision_numerics_retains_significant_digits infinity_floats savepoints
    two_phase_transactions update_from delete_from
    supports_distinct_on
    identity_columns identity_columns_standard regexp_match regexp_replace fetch_first fetch_ties
    fetch_no_order_by fetch_expression reflect_table_options materialized_views
    supports_bitwise_or supports_bitwise_and supports_bitwise_not supports_bitwise_xor
    supports_bitwise_shift unique_constraints_reflect_as_index
"""


def can(_self):
    return exclusions.open()


class Requirements(SuiteRequirements):
    locals().update({name: property(can) for name in CAN.split()})

    def get_isolation_levels(self, config):
        levels = config.db.dialect.get_isolation_level_values(None)
        return {"default": "READ COMMITTED", "supported": [level.replace("_", " ") for level in levels]}
