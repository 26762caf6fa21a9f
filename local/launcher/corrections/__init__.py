"""Corrections of MiniStack 1.5.33, each naming the AWS behaviour that it restores.

A correction replaces one function of the emulator; `test/cloud/emulator` has a test for each.
Three correct no behaviour: `expressions` and `server` take less time, `patience` leaves a busy machine more.
"""

from . import (
    assign,
    branch_history,
    callback,
    cors,
    error_matching,
    expressions,
    lambda_errors,
    own_paths,
    parallel,
    patience,
    server,
    start_execution,
    stopped,
    succeed,
    task,
    task_tokens,
    worker_log,
)


def apply():
    for correction in (lambda_errors, error_matching, task, callback, task_tokens, parallel, assign,
                       succeed, start_execution, stopped, cors, own_paths, branch_history,
                       worker_log, expressions, patience, server):
        correction.apply()
