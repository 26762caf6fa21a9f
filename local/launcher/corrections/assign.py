"""Assign."""

from ministack.services import stepfunctions as engine


def _assign_together():
    """AWS: all of a state's Assign sees the variables as they were before it, also a variable that
    the same Assign sets."""
    def assign(state, raw_input, context, result=None, error_output=None):
        if engine._state_query_language(state, context) != "JSONata" or "Assign" not in state:
            return
        values = engine._apply_jsonata_template(
            state["Assign"], raw_input, context, result=result, error_output=error_output)
        context.setdefault("variables", {}).update(values)

    engine._apply_state_assign = assign


def apply():
    _assign_together()
