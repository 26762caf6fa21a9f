"""The history of states inside Parallel and Map."""

import copy
import json
import threading

from ministack.services import stepfunctions as engine

_lock = threading.Lock()


def _number_events_one_by_one():
    """AWS: events are numbered in their order. Branches add theirs from threads of their own, and
    two at once would take one number."""
    stock = engine._add_event

    def add(execution, event_type, details=None):
        with _lock:
            return stock(execution, event_type, details)

    engine._add_event = add


def _note(execution, kind, change, name, field, value):
    engine._add_event(execution, f"{kind}State{change.capitalize()}", {
        f"state{change.capitalize()}EventDetails": {"name": name, field: json.dumps(value)}})


def _run_state(state, value, execution, context):
    """The output of one state and the name of the next, as the engine's own loop has them."""
    kind = state.get("Type")
    if kind == "Succeed":
        narrowed = engine._apply_input_path(state, value, context)
        return engine._apply_output_path(state, narrowed, context), None
    if kind == "Fail":
        raise engine._ExecutionError(*engine._fail_state_error(state, value, context))
    if kind in ("Task", "Parallel", "Map"):
        run = getattr(engine, f"_execute_{kind.lower()}")
        return run(state, value, execution, context)
    if kind in ("Pass", "Choice", "Wait"):
        return getattr(engine, f"_execute_{kind.lower()}")(state, value, context)
    raise engine._ExecutionError("States.Runtime", f"Unknown state type: {kind}")


def _run_sub_machine(states, start_at, input_data, execution, context):
    """AWS: the history has the states of branches as it has those outside. The emulator notes none
    of them, so that nobody sees what a Parallel waits for."""
    name, value = start_at, copy.deepcopy(input_data)
    while name:
        state = states.get(name)
        if not state:
            raise engine._ExecutionError("States.Runtime", f"State '{name}' not found")
        kind = state.get("Type")
        context["State"] = {"Name": name, "EnteredTime": engine.now_iso(), "RetryCount": 0}
        _note(execution, kind, "entered", name, "input", value)
        value, following = _run_state(state, value, execution, context)
        _note(execution, kind, "exited", name, "output", value)
        name = following
    return value


def apply():
    _number_events_one_by_one()
    engine._run_sub_machine = _run_sub_machine
