"""Names of the errors with which a Lambda task fails."""

from contextvars import ContextVar

from ministack.core import lambda_runtime
from ministack.services import lambda_svc
from ministack.services import stepfunctions as engine

_thrown: ContextVar[str | None] = ContextVar("thrown", default=None)


def _report_error_name():
    """AWS: a Node error's `name` is the `errorType` of the invocation. The worker left it out."""
    script = lambda_runtime._NODEJS_WORKER_SCRIPT
    for stock, corrected in (
        ('error: String(err.message || err), trace',
         'error: String(err.message || err), errorType: err.name, trace'),
        ('status: "error", error: e.message, trace',
         'status: "error", error: e.message, errorType: e.name, trace'),
    ):
        assert script.count(stock) == 1, stock
        script = script.replace(stock, corrected)
    lambda_runtime._NODEJS_WORKER_SCRIPT = script


def _remember_error_name():
    """The worker's answer carries the name; the caller of `invoke` drops it, so it is kept aside."""
    stock = lambda_runtime.Worker.invoke

    def invoke(self, *args, **kwargs):
        answer = stock(self, *args, **kwargs)
        failed = isinstance(answer, dict) and answer.get("status") == "error"
        _thrown.set(answer.get("errorType") if failed else None)
        return answer

    lambda_runtime.Worker.invoke = invoke


def _keep_error_name():
    """AWS: Retry and Catch match a Lambda task's failure by the name of the error thrown."""
    stock = lambda_svc._execute_function_warm

    def execute(function, event, request_id):
        _thrown.set(None)
        result = stock(function, event, request_id)
        body, name = result.get("body"), _thrown.get()
        if result.get("error") and name and body.get("errorType") == "Runtime.HandlerError":
            body["errorType"] = name
        return result

    lambda_svc._execute_function_warm = execute


def _name_throttling():
    """AWS: a throttled invocation fails the task with `Lambda.TooManyRequestsException`."""
    stock = engine._call_lambda

    def call(function, event):
        try:
            return stock(function, event)
        except engine._ExecutionError as failure:
            if failure.error == "Lambda.Unknown" and '"TooManyRequestsException"' in failure.cause:
                raise engine._ExecutionError(
                    "Lambda.TooManyRequestsException", failure.cause) from None
            raise

    engine._call_lambda = call


def apply():
    _report_error_name()
    _remember_error_name()
    _keep_error_name()
    _name_throttling()
