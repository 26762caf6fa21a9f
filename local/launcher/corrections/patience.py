"""How long a function may take on a machine that has other work."""

import math
import os

from ministack.core import lambda_runtime


def stretched(limit, load, cores):
    """A limit of the template, grown as far as there is more work than cores."""
    return math.ceil(limit * max(1, load / cores))


class _Stretched(dict):
    """A function's configuration; its time limit is as long as the machine is slow just now."""

    def get(self, key, default=None):
        value = super().get(key, default)
        if key != "Timeout" or value is None:
            return value
        return stretched(value, os.getloadavg()[0], os.cpu_count() or 1)


def apply():
    """AWS: a function has its processor to itself, whatever else runs; here it waits for its turn."""
    stock = lambda_runtime.Worker.__init__

    def init(self, func_name, config, code_zip):
        stock(self, func_name, _Stretched(config), code_zip)

    lambda_runtime.Worker.__init__ = init
