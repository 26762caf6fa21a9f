"""Corrections of MiniStack 1.5.33, each naming the AWS behaviour that it restores.

A correction replaces one function of the emulator; `test/cloud/emulator` has a test for each.
"""

from . import (
    assign,
    branch_history,
    callback,
    cors,
    error_matching,
    lambda_errors,
    own_paths,
    parallel,
    start_execution,
    stopped,
    succeed,
    task,
    task_tokens,
)


def apply():
    for correction in (lambda_errors, error_matching, task, callback, task_tokens, parallel, assign,
                       succeed, start_execution, stopped, cors, own_paths, branch_history):
        correction.apply()
