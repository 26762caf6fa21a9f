"""The log of an invocation."""

import queue
import time

from ministack.core import lambda_runtime as runtime

_END = "heli: end of an invocation's log"
_MOST_SECONDS = 2.0

_ANSWER = '_realStdoutWrite(JSON.stringify({ status: "ok", result: res }) + "\\n");'


def _mark_the_end(script):
    if _ANSWER not in script:
        raise RuntimeError("the worker of this MiniStack answers otherwise")
    return script.replace(_ANSWER, f'_stderrWrite("{_END}\\n");{_ANSWER}')


def _log_of(wait_while_empty):
    """AWS: what a function has written before it answers is in its log, however busy the machine
    is. The emulator asks every millisecond, and gives up after a pause of five."""

    def drain(worker, **_):
        if worker._proc is None:
            return wait_while_empty(worker)
        lines, end = [], time.monotonic() + _MOST_SECONDS
        while (left := end - time.monotonic()) > 0:
            try:
                line = worker._stderr_queue.get(timeout=left)
            except queue.Empty:
                break
            if line == _END:
                break
            lines.append(line)
        return "\n".join(lines)

    return drain


def apply():
    runtime._NODEJS_WORKER_SCRIPT = _mark_the_end(runtime._NODEJS_WORKER_SCRIPT)
    runtime.Worker._drain_stderr_bounded = _log_of(runtime.Worker._drain_stderr_bounded)
