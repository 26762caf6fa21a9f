"""Executions that were stopped."""

from ministack.services import stepfunctions as engine


def _stay_stopped():
    """AWS: a stopped execution stays ABORTED, whatever its threads come to afterwards."""
    stock = engine._fail_execution

    def fail(execution, error, cause):
        if execution["status"] == "RUNNING":
            stock(execution, error, cause)

    engine._fail_execution = fail


def apply():
    _stay_stopped()
