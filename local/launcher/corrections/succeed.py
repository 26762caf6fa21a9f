"""The Succeed state."""

from ministack.services import stepfunctions as engine


def _evaluate_output():
    """AWS: in JSONata a Succeed state has an Output. The engine looks for OutputPath alone."""
    stock = engine._apply_output_path

    def apply_output_path(state, data, context=None):
        language = engine._state_query_language(state, context)
        if state.get("Type") == "Succeed" and language == "JSONata":
            return engine._apply_jsonata_output(state, data, context, default=data)
        return stock(state, data, context)

    engine._apply_output_path = apply_output_path


def apply():
    _evaluate_output()
