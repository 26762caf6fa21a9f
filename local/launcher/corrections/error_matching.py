"""Which errors Retry and Catch see."""

from ministack.services import stepfunctions as engine

from .running import ABORTED


def _never_match_aborted():
    """AWS: nothing in a stopped execution, or beside a failed branch, is retried or caught.

    Without this a Retry on `States.TaskFailed` calls the Lambda again from a dead execution.
    """
    stock = engine._error_matches

    def matches(error_equals, error):
        return error != ABORTED and stock(error_equals, error)

    engine._error_matches = matches


def apply():
    _never_match_aborted()
