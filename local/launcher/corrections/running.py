"""The work of each thread of the engine, so that a correction can ask whether it still counts.

The engine hands neither the execution nor the branch down to the functions that need them. Context
variables do, and the engine copies them into each thread that it starts.
"""

import threading
from contextvars import ContextVar
from dataclasses import dataclass, field

from ministack.services import stepfunctions as engine

#: The branches around this thread, outermost first; one is set when its Parallel has failed.
cancelled_branches: ContextVar[tuple[threading.Event, ...]] = ContextVar("branches", default=())

#: Not an error name of AWS: it ends a thread whose execution or branch has ended before it.
ABORTED = "States.Aborted"


@dataclass(frozen=True)
class Attempt:
    """One attempt at one Task state."""

    state: dict
    raw_input: object
    execution: dict
    context: dict
    branches: tuple = field(default_factory=cancelled_branches.get)

    def counts(self):
        return (self.execution["status"] == "RUNNING"
                and not any(branch.is_set() for branch in self.branches))

    def refuse_unless_counting(self):
        if not self.counts():
            raise engine._ExecutionError(ABORTED, "the execution or its branch has ended")


attempt: ContextVar[Attempt] = ContextVar("attempt")
