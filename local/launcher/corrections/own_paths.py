"""Which paths belong to an API, and which to the emulator."""

from ministack import app


def _leave_health_to_apis():
    """AWS: every path of an API is the API's own. The emulator answers `/health` itself, whatever
    host is asked; its health stays at `/_ministack/health`."""
    app._HEALTH_PATHS = ("/_ministack/health",)


def apply():
    _leave_health_to_apis()
