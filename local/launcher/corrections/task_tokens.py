"""The answers of SendTaskSuccess, SendTaskFailure and SendTaskHeartbeat."""

import json
import threading
import time
from uuid import UUID

from ministack.core.responses import error_response_json, json_response
from ministack.services import stepfunctions as engine

_waiting = {}
_ended = set()


class Waiting:
    """A callback task that waits; the first answer to it counts."""

    def __init__(self, attempt):
        self.attempt = attempt
        self.answered = threading.Event()
        self.output = None
        self.failure = None
        self.last_heartbeat = -1.0
        self._lock = threading.Lock()

    def is_open(self):
        return self.attempt.counts() and not self.answered.is_set()

    def succeed(self, output):
        return self._answer(output, None)

    def fail(self, error, cause):
        return self._answer(None, (error, cause))

    def _answer(self, output, failure):
        with self._lock:
            if not self.is_open():
                return False
            self.output, self.failure = output, failure
            self.answered.set()
            return True


def open_token(token, attempt):
    _waiting[token] = Waiting(attempt)
    return _waiting[token]


def close_token(token):
    _ended.add(token)
    _waiting.pop(token, None)


def _is_well_formed(token):
    try:
        return str(UUID(token)) == token
    except (TypeError, ValueError, AttributeError):
        return False


def _timed_out():
    return error_response_json(
        "TaskTimedOut", "Task Timed Out: 'Provided task does not exist anymore'", 400)


def _refuse_dead_tokens(operation, answer):
    """AWS: a token whose task has ended, by whatever way, answers TaskTimedOut; one that is no
    token InvalidToken. Only tokens of callback tasks are known here: the rest is the engine's."""
    stock = getattr(engine, operation)

    def send(request):
        token = request.get("taskToken")
        if not _is_well_formed(token):
            return error_response_json("InvalidToken", f"Invalid Token: '{token}'", 400)
        waiting = _waiting.get(token)
        if waiting is not None:
            return answer(waiting, request)
        return _timed_out() if token in _ended else stock(request)

    setattr(engine, operation, send)


def _succeed(waiting, request):
    """AWS: an output that is not JSON is refused with InvalidOutput, and the task waits on."""
    output = request.get("output", "")
    try:
        json.loads(output)
    except (TypeError, ValueError):
        return error_response_json("InvalidOutput", f"Invalid Output: '{output}'", 400)
    return json_response({}) if waiting.succeed(output) else _timed_out()


def _fail(waiting, request):
    failed = waiting.fail(request.get("error", ""), request.get("cause", ""))
    return json_response({}) if failed else _timed_out()


def _beat(waiting, _request):
    if not waiting.is_open():
        return _timed_out()
    waiting.last_heartbeat = time.monotonic()
    return json_response({})


def apply():
    _refuse_dead_tokens("_send_task_success", _succeed)
    _refuse_dead_tokens("_send_task_failure", _fail)
    _refuse_dead_tokens("_send_task_heartbeat", _beat)
