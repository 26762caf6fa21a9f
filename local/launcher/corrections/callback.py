"""Task states that wait for SendTaskSuccess or SendTaskFailure."""

import contextvars
import json
import math
import threading
import time

from ministack.services import stepfunctions as engine

from . import running
from .task import seconds
from .task_tokens import open_token, close_token

_LONGEST_NAP = 1.0


def _request(resource, effective, waiting):
    """AWS: a request that fails (the Lambda throws) fails the task at once; the caller's thread
    waits for the callback meanwhile, so that a callback sent before the failure wins."""
    try:
        engine._invoke_resource(resource.replace(".waitForTaskToken", ""), effective)
    except engine._ExecutionError as failure:
        waiting.fail(failure.error, failure.cause)


def _wait(attempt, waiting):
    """AWS: the task ends by its callback, TimeoutSeconds or HeartbeatSeconds, whichever is first.

    It naps at most a second, to notice that its execution was stopped or its branch cancelled.
    """
    started = time.monotonic()
    limit = seconds(attempt.state, "TimeoutSeconds", attempt) or math.inf
    heartbeat = seconds(attempt.state, "HeartbeatSeconds", attempt) or math.inf
    while True:
        now = time.monotonic()
        beat = max(started, waiting.last_heartbeat)
        nap = min(started + limit - now, beat + heartbeat - now, _LONGEST_NAP)
        if waiting.answered.wait(max(nap, 0.001)):
            return
        attempt.refuse_unless_counting()
        now = time.monotonic()
        if now >= started + limit:
            raise engine._ExecutionError("States.Timeout", "")
        if now >= max(started, waiting.last_heartbeat) + heartbeat:
            raise engine._ExecutionError("States.HeartbeatTimeout", "")


def _invoke_with_callback(resource, effective, token, _state):
    attempt = running.attempt.get()
    waiting = open_token(token, attempt)
    try:
        threading.Thread(target=contextvars.copy_context().run,
                         args=(_request, resource, effective, waiting), daemon=True).start()
        _wait(attempt, waiting)
    finally:
        close_token(token)
    if waiting.failure is not None:
        raise engine._ExecutionError(*waiting.failure)
    return json.loads(waiting.output)


def apply():
    engine._invoke_with_callback = _invoke_with_callback
