"""The Parallel state."""

import contextvars
import copy
import queue
import threading

from ministack.services import stepfunctions as engine

from . import running


def _input_of_branches(state, raw_input, context):
    """AWS: in JSONata a Parallel's Arguments are the input of its branches."""
    if engine._state_query_language(state, context) == "JSONata":
        return engine._apply_jsonata_arguments(state, raw_input, context)
    narrowed = engine._apply_input_path(state, raw_input, context)
    return engine._apply_parameters(state, narrowed, context)


def _start_branch(branch, run, ended):
    """AWS: a branch has a context and variables of its own. One shared by all mixes the siblings'
    task tokens up, and lets what a branch assigns leak out."""
    def work():
        try:
            ended.put((branch, run(), None))
        except engine._ExecutionError as failure:
            ended.put((branch, None, failure))
        except Exception as fault:
            ended.put((branch, None, engine._ExecutionError("States.Runtime", str(fault))))

    threading.Thread(target=contextvars.copy_context().run, args=(work,), daemon=True).start()


def _join(count, ended, cancelled):
    """AWS: the first failure fails the state at once, and the other branches are cancelled."""
    results = [None] * count
    for _ in range(count):
        branch, result, failure = ended.get()
        if failure is not None:
            cancelled.set()
            raise failure
        results[branch] = result
    return results


def _output(state, raw_input, context, results):
    """AWS: in JSONata a Parallel has Output and Assign, with the branches' results in
    `$states.result`."""
    if engine._state_query_language(state, context) == "JSONata":
        output = engine._apply_jsonata_output(
            state, raw_input, context, result=results, default=results)
        engine._apply_state_assign(state, raw_input, context, result=results)
        return output
    selected = engine._apply_result_selector(state, results)
    merged = engine._apply_result_path(state, raw_input, selected)
    return engine._apply_output_path(state, merged, context)


def _run_parallel_branches(state, raw_input, execution, context):
    effective = _input_of_branches(state, raw_input, context)
    branches = state.get("Branches", [])
    ended, cancelled = queue.SimpleQueue(), threading.Event()
    outside = running.cancelled_branches.set((*running.cancelled_branches.get(), cancelled))
    try:
        for number, branch in enumerate(branches):
            own = copy.deepcopy(context)
            _start_branch(number, lambda branch=branch, own=own: engine._run_sub_machine(
                branch["States"], branch["StartAt"], effective, execution, own), ended)
    finally:
        running.cancelled_branches.reset(outside)
    results = _join(len(branches), ended, cancelled)
    return _output(state, raw_input, context, results), engine._next_or_end(state)


def apply():
    engine._run_parallel_branches = _run_parallel_branches
