"""The Task state's loop of attempts."""

import json
import time

from ministack.core.responses import new_uuid
from ministack.services import stepfunctions as engine

from . import running

_LONGEST_NAP = 0.5
_DEFAULT_RETRIES = {"IntervalSeconds": 1, "BackoffRate": 2.0}


def seconds(state, field, attempt):
    """AWS: TimeoutSeconds and HeartbeatSeconds may be JSONata, or a path in their `...Path` twin."""
    if field in state:
        return engine._apply_jsonata_template(state[field], attempt.raw_input, attempt.context)
    if f"{field}Path" in state:
        return engine._resolve_path_or_ctx(
            state[f"{field}Path"], attempt.raw_input, attempt.context)
    return None


def _effective_input(state, raw_input, context):
    if engine._state_query_language(state, context) == "JSONata":
        return engine._apply_jsonata_arguments(state, raw_input, context)
    narrowed = engine._apply_input_path(state, raw_input, context)
    return engine._apply_parameters(state, narrowed, context)


def _output(state, raw_input, context, result):
    if engine._state_query_language(state, context) == "JSONata":
        output = engine._apply_jsonata_output(
            state, raw_input, context, result=result, default=result)
        engine._apply_state_assign(state, raw_input, context, result=result)
        return output
    selected = engine._apply_result_selector(state, result)
    merged = engine._apply_result_path(state, raw_input, selected)
    return engine._apply_output_path(state, merged, context)


def _call(attempt, effective):
    state, resource = attempt.state, attempt.state["Resource"]
    if ".waitForTaskToken" in resource:
        token = attempt.context["Task"]["Token"]
        return engine._invoke_with_callback(resource, effective, token, state)
    limit = seconds(state, "TimeoutSeconds", attempt)
    if limit is None or ":activity:" in resource:
        return engine._invoke_resource(resource, effective)
    return engine._invoke_resource_with_timeout(resource, effective, limit)


def _try_once(attempt):
    """AWS: each attempt of a callback task has a token of its own, so that a late answer to the
    attempt before is not taken for an answer to this one."""
    state, context, resource = attempt.state, attempt.context, attempt.state["Resource"]
    if ".waitForTaskToken" in resource:
        context["Task"] = {"Token": new_uuid()}
    effective = _effective_input(state, attempt.raw_input, context)
    engine._add_event(attempt.execution, "TaskScheduled", {"taskScheduledEventDetails": {
        "resourceType": "lambda" if "lambda" in resource else "states", "resource": resource}})
    result = _call(attempt, effective)
    attempt.refuse_unless_counting()
    engine._add_event(attempt.execution, "TaskSucceeded", {"taskSucceededEventDetails": {
        "output": json.dumps(result), "resource": resource}})
    return _output(state, attempt.raw_input, context, result)


def _wait_to_retry(attempt, retrier, retries):
    """AWS: the wait grows up to MaxDelaySeconds, and ends at once with its execution."""
    rule = {**_DEFAULT_RETRIES, **retrier}
    wait = rule["IntervalSeconds"] * rule["BackoffRate"] ** retries
    end = time.monotonic() + min(wait, rule.get("MaxDelaySeconds", wait))
    while (left := end - time.monotonic()) > 0:
        attempt.refuse_unless_counting()
        time.sleep(min(left, _LONGEST_NAP))


def _catch(attempt, failure):
    state, context = attempt.state, attempt.context
    catcher = engine._find_matching_catcher(state.get("Catch", []), failure.error)
    if catcher is None:
        raise failure
    error_output = {"Error": failure.error, "Cause": failure.cause}
    language = engine._state_query_language(state, context)
    output = engine._apply_catcher(catcher, attempt.raw_input, context, language, error_output)
    return output, catcher["Next"]


def _execute_task(state, raw_input, execution, context):
    """AWS: a Task of a stopped execution, or of a branch whose sibling failed, runs no further."""
    attempt = running.Attempt(state, raw_input, execution, context)
    running.attempt.set(attempt)
    retries = {}
    while True:
        attempt.refuse_unless_counting()
        context["State"]["RetryCount"] = sum(retries.values())
        try:
            return _try_once(attempt), engine._next_or_end(state)
        except engine._ExecutionError as failure:
            attempt.refuse_unless_counting()
            engine._add_event(execution, "TaskFailed", {"taskFailedEventDetails": {
                "error": failure.error, "cause": failure.cause, "resource": state["Resource"]}})
            retrier, index = engine._find_matching_retrier(
                state.get("Retry", []), failure.error, retries)
            if retrier is None:
                return _catch(attempt, failure)
            _wait_to_retry(attempt, retrier, retries.get(index, 0))
            retries[index] = retries.get(index, 0) + 1


def apply():
    engine._execute_task = _execute_task
